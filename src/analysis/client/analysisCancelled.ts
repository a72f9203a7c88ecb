/** Why the result of a cancelled analysis never comes. */
export class AnalysisCancelled extends Error {
  override readonly name = 'AnalysisCancelled'

  constructor() {
    super('The analysis was cancelled.')
  }
}
