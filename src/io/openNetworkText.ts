import { wholeFileProblem } from '../domain/network/check/collectProblems.ts'
import { LIMITS } from '../domain/network/limits.ts'
import { openWords } from '../words/open.ts'
import { jsonFormat } from './jsonFormat.ts'
import type { NetworkFormat, OpenResult } from './networkFormat.ts'
import { utf8Length } from './utf8Length.ts'

/** Every format the app reads. A file whose name fits none is tried as the first. */
const FORMATS: readonly [NetworkFormat, ...NetworkFormat[]] = [jsonFormat]

function formatOf(name: string): NetworkFormat {
  const lower = name.toLowerCase()
  const fits = ({ extensions }: NetworkFormat) => extensions.some((one) => lower.endsWith(one))
  return FORMATS.find(fits) ?? FORMATS[0]
}

/**
 * Opens a network from the text of a file: size limit, format, checks, index, data hash. `name` is the file or
 * address as the person knows it; its ending chooses the format. Pure, and never throws: what is wrong comes back
 * in words. At most three bytes a UTF-16 unit, so short texts need no counting.
 */
export function openNetworkText(name: string, text: string): OpenResult {
  if (text.length * 3 > LIMITS.fileBytes) {
    const bytes = utf8Length(text)
    if (bytes > LIMITS.fileBytes) {
      const sentence = openWords.file.tooLarge(LIMITS.fileBytes, bytes)
      return { ok: false, problems: wholeFileProblem(name, sentence) }
    }
  }
  const withoutMark = text.startsWith('\ufeff') ? text.slice(1) : text
  return formatOf(name).open(name, withoutMark)
}
