import type { AllWords } from './allWords.ts'

type Plain = string | number | null | undefined

/** The same shape, whatever the texts say. A function keeps its arguments, and what it returns if that is no plain text. */
type InOtherWords<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? [Said] extends [Plain]
      ? (...given: Given) => Said extends string ? string : Said
      : T
    : { readonly [Part in keyof T]: InOtherWords<T[Part]> }

/**
 * The whole interface in another language: one file that exports `translation` of this type, and that a build with the
 * variable TRANSLATION takes instead of every file of this folder. A text too few or too many is an error of types.
 */
export type Translation = { readonly [Module in keyof AllWords]: InOtherWords<AllWords[Module]> }
