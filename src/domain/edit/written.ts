import type { NetworkFile } from '../network/schema/networkFile.ts'

/** A file after a change to its stories or lessons, and the id of the story, lesson or step that is to be shown then. */
export interface Written {
  readonly file: NetworkFile
  readonly id: string
}
