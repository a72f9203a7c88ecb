import { decodeAs } from '../text/decodeAs.ts'
import { guessEncoding } from '../text/guessEncoding.ts'
import type { FileHead, SourceFile } from './reader.ts'

/** Bytes of a file by which readers tell whether it is theirs. */
const HEAD_BYTES = 64 * 1024

const ending = /\.[^./\\\s]+$/

/** An archive, whatever could be read from its bytes. */
const isArchive = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b

/** Empty for an archive or anything else with zero bytes in it. Only for telling formats apart, never for reading. */
function headText(bytes: Uint8Array): string {
  const encoding = isArchive(bytes) ? null : guessEncoding(bytes, false)
  return encoding === null ? '' : decodeAs(encoding, bytes)
}

/** The beginning of a file, as readers look at it. */
export function fileHead({ name, bytes }: SourceFile): FileHead {
  const first = bytes.subarray(0, HEAD_BYTES)
  const extension = ending.exec(name)?.[0].toLowerCase() ?? ''
  return { name, extension, bytes: first, text: headText(first) }
}
