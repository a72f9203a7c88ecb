import { fillSections } from './fillSections.mjs'
import { readTable, writtenTable } from './formatTables.mjs'
import { schemaReference } from './schemaReference.mjs'

/**
 * The page on formats with its generated sections made anew from the code.
 * @param {string} page
 * @param {object} facts
 * @param {readonly import('../../src/io/reader/reader.ts').Reader[]} facts.readers
 * @param {readonly import('../../src/io/write/writer.ts').Writer[]} facts.writers
 * @param {import('../../src/domain/network/schema/networkFile.ts').NetworkFile} facts.everyField
 * @param {Record<string, unknown>} facts.schema
 * @param {Readonly<Record<string, string>>} facts.meanings
 */
export function formatsPage(page, { readers, writers, everyField, schema, meanings }) {
  return fillSections(page, {
    read: readTable(readers),
    written: writtenTable(writers, everyField),
    schema: schemaReference(schema, meanings),
  })
}
