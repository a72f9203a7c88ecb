import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readScreenshot, shrinkPng } from '../../scripts/shrinkPng.mjs'

/** A chunk without its check, which is not read. */
function chunk(name: string, data: Uint8Array): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  return Buffer.concat([length, Buffer.from(name, 'latin1'), data, Buffer.alloc(4)])
}

/** Two pixels wide, RGBA, one row for each way a row may be predicted. */
function screenshot(rows: readonly (readonly number[])[]): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(2, 0)
  header.writeUInt32BE(rows.length, 4)
  header.set([8, 6], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Uint8Array.from(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const EVERY_PREDICTION = screenshot([
  [0, 10, 20, 30, 255, 40, 50, 60, 255],
  [1, 10, 20, 30, 255, 1, 2, 3, 0],
  [2, 1, 1, 1, 0, 1, 1, 1, 0],
  [3, 10, 10, 10, 128, 10, 10, 10, 0],
  [4, 1, 1, 1, 0, 250, 250, 250, 0],
])

// Worked out by hand from the definitions of the five predictions.
const PIXELS = [
  [10, 20, 30, 40, 50, 60],
  [10, 20, 30, 11, 22, 33],
  [11, 21, 31, 12, 23, 34],
  [15, 20, 25, 23, 31, 39],
  [16, 21, 26, 17, 25, 33],
]

describe('making screenshots smaller', () => {
  it('reads rows predicted in every way', () => {
    expect(readScreenshot(EVERY_PREDICTION)).toEqual({
      width: 2,
      height: 5,
      pixels: Buffer.from(PIXELS.flat()),
    })
  })

  it('keeps the picture, every channel rounded to even', () => {
    expect(readScreenshot(shrinkPng(EVERY_PREDICTION))).toEqual({
      width: 2,
      height: 5,
      pixels: Buffer.from(PIXELS.flat().map((byte) => byte - (byte % 2))),
    })
  })

  it('refuses what is no screenshot', () => {
    expect(() => readScreenshot(Buffer.alloc(64))).toThrow('no PNG')
  })
})
