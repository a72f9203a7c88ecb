/** Which language these words are in. */
export const languageWords = {
  /** Its tag (BCP 47): what the page says it is in, and what names countries, writes numbers and speaks for the interface kit. */
  tag: 'en',
} as const
