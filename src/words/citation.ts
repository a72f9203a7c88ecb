interface CitedSource {
  readonly author: string | null
  readonly publisher: string
  readonly title: string
  readonly date: string | null
  readonly url: string | null
  readonly accessed: string | null
}

interface CitedNetwork {
  readonly title: string
  readonly asOf: string | null
  readonly dataHash: string
  readonly runId: string | null
  /** day of copying */
  readonly date: string
  readonly link: string | null
  readonly linkNeedsFile: boolean
  readonly isMasked: boolean
}

/** An address ends as it is: a full stop behind it would be taken for a part of it. */
const ENDED = /[.!?…]$|(?:^|\s)(?:https?:|#)\S+$/

const sentences = (parts: readonly (string | null)[]) =>
  parts
    .filter((part) => part !== null && part !== '')
    .map((part) => (ENDED.test(part ?? '') ? part : `${part}.`))
    .join(' ')

/** Words of citations: a source, an entity, a relation or a picture, told so that a reader finds it again. */
export const citationWords = {
  sentences,
  copyEntity: 'Copy a citation of this entity',
  copyRelation: 'Copy a citation of this relation',
  copySource: (number: number) => `Copy a citation of source ${number}`,
  copyPicture: 'Copy citation',
  copied: 'The citation is copied.',
  copiedMasked:
    'The citation is copied, with initials for people who are not listed, charged or convicted.',
  notCopied: 'This browser did not allow copying. Try again with the page in front.',
  source: ({ author, publisher, title, date, url, accessed }: CitedSource) =>
    sentences([
      [author, publisher].filter((name) => name !== null && name !== '').join(', '),
      `“${title}”`,
      date,
      url,
      accessed === null ? null : `Accessed ${accessed}`,
    ]),
  entity: (name: string, kind: string, status: readonly string[]) =>
    `“${name}”, ${kind}${status.length > 0 ? `; status: ${status.join('; ')}` : ''}`,
  relation: (claim: string, particulars: readonly string[]) =>
    `“${claim}” (${particulars.join(', ')})`,
  picture: (sentence: string) => `Network map. ${sentence}`,
  network: ({ title, asOf, dataHash, runId, date, link, linkNeedsFile, isMasked }: CitedNetwork) =>
    sentences([
      `In “${title}”${asOf === null ? '' : `, version of ${asOf}`}`,
      `Data SHA-256 ${dataHash}`,
      runId === null ? null : `Run ${runId}`,
      `Chokepoint Atlas, ${date}`,
      isMasked ? 'People who are not listed, charged or convicted by initials' : null,
      link === null ? 'No link: it would name people who are masked here' : link,
      link !== null && linkNeedsFile ? 'The link asks for the network file' : null,
    ]),
  sources: (cited: readonly string[]) =>
    cited.length === 0
      ? 'No source is named.'
      : `Sources: ${cited.map((text, place) => `[${place + 1}] ${text}`).join(' ')}`,
} as const
