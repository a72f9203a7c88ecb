import type { XmlNode } from '../../xml/xmlRecords.ts'
import type { Labelled } from './labelled.ts'

/** The texts directly in a record under names that a reader does not know, so that nothing a list adds is lost. */
export function otherTexts(node: XmlNode, known: ReadonlySet<string>): readonly Labelled[] {
  return node.children
    .filter(({ name, text }) => !known.has(name) && text.trim() !== '')
    .map(({ name, text }) => [name, text.trim().replace(/\s+/g, ' ')])
}
