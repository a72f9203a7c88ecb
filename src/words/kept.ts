/** Words for named views and private notes. */
export const keptWords = {
  viewSaved: (name: string) => `The view “${name}” is saved on this machine.`,
  viewDeleted: (name: string) => `The view “${name}” is deleted.`,
  viewShown: (name: string) => `The view “${name}” is shown.`,
} as const
