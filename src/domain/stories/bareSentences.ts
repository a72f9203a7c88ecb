/** As far as a full stop with the quotes, brackets and footnotes behind it, where white space or nothing follows. */
const SENTENCE = /\S.*?(?:[.!?…][”’"')\]*_]*(?:\[\^[^\]\s]+\])*(?=\s|$)|$)/g
const MARK = /\[\^[^\]\s]+\]/
const QUESTION = /\?[”’"')\]*_]*$/
/** What Markdown puts before a line of a list, a quotation or a heading. */
const LINE_HEAD = /^\s*(?:(?:[-*+>]|#{1,6}|\d+\.)\s+)+/

/** The sentences of a text in Markdown, each with the footnotes that follow it. A line ends one, with or without a full stop. */
export function sentencesOf(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => line.replace(LINE_HEAD, '').match(SENTENCE) ?? [])
    .map((sentence) => sentence.trimEnd())
}

/**
 * The sentences of a text that rest on nothing said: without any footnote, be it a source or one of `OWN_MARKS`, and no
 * question. A rule of form, so that nobody has to guess at what a sentence means.
 */
export function bareSentences(text: string): string[] {
  return sentencesOf(text).filter((sentence) => !MARK.test(sentence) && !QUESTION.test(sentence))
}
