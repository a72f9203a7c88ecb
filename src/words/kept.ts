import { networkWords } from './network.ts'

interface Imported {
  readonly views: number
  readonly notes: number
  readonly leftOut: number
  /** title of the network the file was made for, when that is not the open one */
  readonly madeFor: string | null
}

const { count } = networkWords
const view = { one: 'view', many: 'views' }
const note = { one: 'note', many: 'notes' }

/** Words for named views and private notes. */
export const keptWords = {
  viewSaved: (name: string) => `The view “${name}” is saved on this machine.`,
  viewDeleted: (name: string) => `The view “${name}” is deleted.`,
  viewRestored: (name: string) => `The view “${name}” is back.`,
  viewShown: (name: string) => `The view “${name}” is shown.`,
  nothingOpen: 'Open the network that the views and notes are about first.',
  imported: ({ views, notes, leftOut, madeFor }: Imported) =>
    [
      views + notes === 0
        ? 'The file holds nothing new.'
        : `Added ${count(views, view)} and ${count(notes, note)}; nothing was replaced.`,
      ...(leftOut === 0
        ? []
        : [`Left out ${count(leftOut, note)} on entities that this network does not have.`]),
      ...(madeFor === null
        ? []
        : [`The file was made for other data (“${madeFor}”), so views may not fit.`]),
    ].join(' '),
} as const
