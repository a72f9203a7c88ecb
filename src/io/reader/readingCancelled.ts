/** Why the result of a reading that a person stopped never comes. */
export class ReadingCancelled extends Error {
  override readonly name = 'ReadingCancelled'

  constructor() {
    super('The reading was cancelled.')
  }
}
