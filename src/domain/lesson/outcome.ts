/** How an answer stands: `kept` is a bet, or a result that is neither right nor wrong. */
export type Standing = 'right' | 'close' | 'wrong' | 'kept'

/** What an answer came to. */
export interface Outcome {
  readonly standing: Standing
  /** in [0,1]: how near it came; 1 exactly where it is right or kept */
  readonly score: number
  /** how it stands and how near it came, for the one who answered */
  readonly sentence: string
}
