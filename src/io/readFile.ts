import { LIMITS } from '../domain/network/limits.ts'
import { openWords } from '../words/open.ts'
import { decodeText } from './decodeText.ts'
import { noText, type TextResult } from './textResult.ts'

/** The text of a file that a person picked or dropped. Too large a file is refused before it is read. Never rejects. */
export async function readFile(file: File): Promise<TextResult> {
  const { name, size } = file
  if (size > LIMITS.fileBytes) {
    return noText(name, openWords.file.tooLarge(LIMITS.fileBytes, size))
  }
  try {
    return decodeText(name, new Uint8Array(await file.arrayBuffer()))
  } catch {
    return noText(name, openWords.file.unreadable)
  }
}
