import { crc32, deflateSync, inflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** Channels of the kinds of picture a browser writes, by the number that stands for them in a header. */
const CHANNELS = new Map([
  [2, 3],
  [6, 4],
])

/** @typedef {{ width: number, height: number, pixels: Buffer }} Picture three bytes a pixel, rows without gaps */

/**
 * What a row was written against: nothing, or the bytes left, above, or above left of each.
 * @type {readonly ((left: number, up: number, corner: number) => number)[]}
 */
const PREDICTORS = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  (left, up, corner) => {
    const all = [left, up, corner].map((byte) => ({
      byte,
      off: Math.abs(left + up - corner - byte),
    }))
    return all.reduce((best, one) => (one.off < best.off ? one : best)).byte
  },
]

/**
 * @param {Buffer} png a screenshot: 8 bits a channel, opaque, one pass
 * @returns {Picture}
 * @throws when it is of another kind
 */
export function readScreenshot(png) {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  const channels = CHANNELS.get(png[25] ?? 0)
  if (!png.subarray(0, 8).equals(SIGNATURE) || png[24] !== 8 || png[28] !== 0 || !channels)
    throw new Error('This is no PNG as browsers write their screenshots.')
  const data = []
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  const bytes = unpredicted(inflateSync(Buffer.concat(data)), width * channels, channels)
  const pixels = channels === 3 ? bytes : bytes.filter((_, at) => at % 4 < 3)
  return { width, height, pixels: Buffer.from(pixels) }
}

/** @param {Buffer} lines a predictor and a row each @param {number} length of a row @param {number} channels */
function unpredicted(lines, length, channels) {
  const bytes = Buffer.alloc((lines.length / (length + 1)) * length)
  for (let row = 0; row * length < bytes.length; row += 1) {
    const line = lines.subarray(row * (length + 1), (row + 1) * (length + 1))
    const predict = PREDICTORS[line[0] ?? 0]
    if (!predict) throw new Error('This PNG is damaged.')
    const own = bytes.subarray(row * length, (row + 1) * length)
    const above = row > 0 ? bytes.subarray((row - 1) * length, row * length) : Buffer.alloc(length)
    for (let at = 0; at < length; at += 1)
      own[at] =
        (line[at + 1] ?? 0) +
        predict(own[at - channels] ?? 0, above[at] ?? 0, above[at - channels] ?? 0)
  }
  return bytes
}

/** @param {string} name @param {Uint8Array} data */
function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

/**
 * The same screenshot in about two thirds of the bytes: every channel is rounded to even, which no eye sees, and packed as
 * tightly as zlib can. Thin lines over each other have thousands of shades, so the usual prediction only costs here.
 * @param {Buffer} png
 */
export function shrinkPng(png) {
  const { width, height, pixels } = readScreenshot(png)
  const lines = Array.from({ length: height }, (_, row) => [
    Buffer.alloc(1),
    pixels.subarray(row * width * 3, (row + 1) * width * 3).map((byte) => byte & 0xfe),
  ])
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2], 8)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(lines.flat()), { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
