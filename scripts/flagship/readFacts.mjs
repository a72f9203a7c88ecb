import { readFileSync } from 'node:fs'
import path from 'node:path'
import Papa from 'papaparse'

/**
 * The four tables of a facts folder as arrays of row objects, every cell a string.
 * @param {string} folder
 */
export function readFacts(folder) {
  return {
    entities: table(folder, 'entities.csv'),
    relations: table(folder, 'relations.csv'),
    sources: table(folder, 'sources.csv'),
    topics: table(folder, 'relation_cases.csv'),
  }
}

/**
 * @param {string} folder
 * @param {string} file
 * @returns {Record<string, string>[]}
 */
function table(folder, file) {
  const text = readFileSync(path.join(folder, file), 'utf8')
  const { data, errors } = Papa.parse(text, { header: true, skipEmptyLines: true })
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`)
  return /** @type {Record<string, string>[]} */ (data)
}
