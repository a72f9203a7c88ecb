import { maskedPeople } from '../domain/mask/isMaskedPerson.ts'
import { handoutPage } from '../domain/standalone/handout.ts'
import { commandLineWords } from '../words/commandLine.ts'
import { standaloneWords } from '../words/standalone.ts'
import type { Told } from './convert.ts'
import type { FilesOpened } from './openFiles.ts'
import { placeFiles } from './placeFiles.ts'
import type { StandaloneRequest } from './readArguments.ts'
import { reportLines } from './readingReport.ts'
import { UsageError } from './usageError.ts'

const { standalone: words, usage } = commandLineWords

/**
 * Writes an opened network as a page that opens anywhere, as the app does; `template` is that page without a network. Invented
 * people keep their names. Throws a UsageError where a file stands in the way or there is no template.
 */
export function standalone(
  { network: { file }, report }: Extract<FilesOpened, { readonly ok: true }>,
  { output, names, force }: StandaloneRequest,
  folder: string,
  template: string | null,
): Told {
  if (template === null) throw new UsageError(usage.noTemplate)
  const isMasked = !names && file.meta.fictional !== true
  const page = handoutPage(template, file, { isMasked, view: null, told: null })
  placeFiles([{ name: output, content: page }], folder, force)
  const people = isMasked ? maskedPeople(file) : 0
  const remarks = [...reportLines(report), ...(people > 0 ? [words.masked(people)] : [])]
  return {
    out: `${words.written(output, standaloneWords.size(Buffer.byteLength(page)))}\n`,
    errors: remarks.map((line) => `${line}\n`).join(''),
  }
}
