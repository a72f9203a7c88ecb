/** A format and how sure its reader is that all the files are of it, in [0,1]. */
export interface ReaderChoice {
  readonly id: string
  readonly label: string
  readonly sureness: number
}
