import { decodeHead } from './decodeHead.ts'
import type { FileHead, SourceFile } from './reader.ts'

/** Bytes of a file by which readers tell whether it is theirs. */
const HEAD_BYTES = 64 * 1024

const ending = /\.[^./\\\s]+$/

/** The beginning of a file, as readers look at it. */
export function fileHead({ name, bytes }: SourceFile): FileHead {
  const first = bytes.subarray(0, HEAD_BYTES)
  const extension = ending.exec(name)?.[0].toLowerCase() ?? ''
  return { name, extension, bytes: first, text: decodeHead(first) }
}
