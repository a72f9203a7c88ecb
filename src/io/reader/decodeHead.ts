const beginsWith = (bytes: Uint8Array, ...start: number[]) =>
  start.every((byte, place) => bytes[place] === byte)

/** Every second byte is zero in UTF-16 of texts in Latin letters, as some programs write it without a mark. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.min(bytes.length >> 1, 64)
  if (pairs < 2) return null
  let even = 0
  let odd = 0
  for (let at = 0; at < pairs; at += 1) {
    if (bytes[2 * at] === 0) even += 1
    if (bytes[2 * at + 1] === 0) odd += 1
  }
  if (even === 0 && odd > pairs * 0.6) return 'utf-16le'
  return odd === 0 && even > pairs * 0.6 ? 'utf-16be' : null
}

function encodingOf(bytes: Uint8Array): string {
  if (beginsWith(bytes, 0xff, 0xfe)) return 'utf-16le'
  if (beginsWith(bytes, 0xfe, 0xff)) return 'utf-16be'
  return unmarkedUtf16(bytes) ?? 'utf-8'
}

/**
 * The beginning of a file as text, as far as it can be read as one: bytes that fit no character stand as U+FFFD. Empty for an
 * archive or anything else with zero bytes in it. Only for telling formats apart, never for reading.
 */
export function decodeHead(bytes: Uint8Array): string {
  if (beginsWith(bytes, 0x50, 0x4b)) return ''
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes)
  return text.includes('\0') ? '' : text
}
