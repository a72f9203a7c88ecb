import { xmlWords } from '../../words/xml.ts'
import { XmlError } from './xmlError.ts'

const CHUNK_BYTES = 256 * 1024
const DECLARED = /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/

/** The encoding by the first bytes, else by the XML declaration, else UTF-8, as XML 1.0 has it (appendix F). */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0x3c && second === 0) return 'utf-16le'
  if (first === 0 && second === 0x3c) return 'utf-16be'
  if (first === 0xef && second === 0xbb) return 'utf-8'
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 200))
  const declared = DECLARED.exec(head)?.[1] ?? 'utf-8'
  // What could be read as Latin letters cannot be UTF-16, whatever it says.
  return /^utf-?16/i.test(declared) ? 'utf-8' : declared
}

function decoderOf(label: string): TextDecoder {
  try {
    return new TextDecoder(label, { fatal: true })
  } catch {
    throw new XmlError(xmlWords.encoding(label))
  }
}

/**
 * The text of an XML file, piece by piece with the byte where each ends, so that it never stands in memory whole. Throws XmlError where the bytes are no text in
 * the encoding that the file itself names. `line` tells the line that is being read.
 */
export function* decodeXml(
  bytes: Uint8Array,
  line: () => number,
): Generator<{ readonly text: string; readonly end: number }> {
  const encoding = encodingOf(bytes)
  const decoder = decoderOf(encoding)
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
    const stream = at + CHUNK_BYTES < bytes.length
    let text: string
    try {
      text = decoder.decode(bytes.subarray(at, at + CHUNK_BYTES), { stream })
    } catch {
      throw new XmlError(xmlWords.notDecodable(encoding.toUpperCase(), line()))
    }
    yield { text, end: Math.min(at + CHUNK_BYTES, bytes.length) }
  }
}
