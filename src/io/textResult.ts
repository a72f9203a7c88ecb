import { wholeFileProblem } from '../domain/network/check/collectProblems.ts'
import type { OpenProblems } from '../domain/network/openProblems.ts'

/** The text behind a file or address, or why there is none. */
export type TextResult =
  | { readonly ok: true; readonly name: string; readonly text: string }
  | { readonly ok: false; readonly problems: OpenProblems }

/** A refusal that is about the whole file or address. */
export function noText(name: string, sentence: string) {
  return { ok: false, problems: wholeFileProblem(name, sentence) } as const
}
