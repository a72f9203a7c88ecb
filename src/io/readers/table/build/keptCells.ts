import { FORBIDDEN_NAME } from '../../../../domain/network/check/fitsLimits.ts'
import { attributeName, type Cell } from './tableView.ts'

/** What a row says beyond the fields we know, by the names of its columns. */
export type KeptCells = Map<string, string>

/** Keeps a cell under the name of its column, behind what may stand there already. */
export function keepAsAttribute(attributes: KeptCells, { column, text }: Cell): void {
  const name = attributeName(column)
  const before = attributes.get(name)
  attributes.set(name, before === undefined || before === text ? text : `${before}; ${text}`)
}

/** The field `attributes` of an entity or relation; none where there is nothing to keep. */
export function attributesField(attributes: KeptCells): { attributes?: Record<string, string> } {
  attributes.delete(FORBIDDEN_NAME)
  return attributes.size > 0 ? { attributes: Object.fromEntries(attributes) } : {}
}
