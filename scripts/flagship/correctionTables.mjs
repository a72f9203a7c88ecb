import { readFileSync, writeFileSync } from 'node:fs'

/** @typedef {import('./correct.mjs').Change} Change */

const FLOW_FIELDS = new Set([
  'flow',
  'source',
  'target',
  'type',
  'country',
  'placeholder',
  'routeRole',
  'row',
])

/**
 * Writes the tables of corrections into a document, between its markers.
 * @param {string} file
 * @param {Record<'sources' | 'entities' | 'relations', Change[]>} changes
 */
export function writeCorrectionTables(file, changes) {
  const all = [...changes.entities, ...changes.relations]
  const onFlow = all.filter((change) => FLOW_FIELDS.has(change.field))
  let text = readFileSync(file, 'utf8')
  text = between(text, 'flow', table(onFlow))
  text = between(text, 'entities', table(changes.entities))
  text = between(text, 'relations', table(changes.relations))
  text = between(text, 'sources', table(changes.sources))
  writeFileSync(file, text)
}

/**
 * @param {string} text
 * @param {string} name
 * @param {string} content
 */
function between(text, name, content) {
  const start = `<!-- ${name}: written by npm run data -->`
  const end = `<!-- end of ${name} -->`
  const from = text.indexOf(start)
  const to = text.indexOf(end)
  if (from < 0 || to < from) throw new Error(`The document has no place for ${name}`)
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`
}

/** @param {Change[]} changes */
function table(changes) {
  const rows = changes.map(
    ({ id, field, was, now, why, source }) =>
      `| ${[id, field, cell(was), cell(now), why, source].map(escaped).join(' | ')} |`,
  )
  return ['| row | field | was | now | why | source |', '|---|---|---|---|---|---|', ...rows].join(
    '\n',
  )
}

/** @param {unknown} value */
function cell(value) {
  if (value === undefined || value === null || value === '') return '—'
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 160 ? `${text.slice(0, 157)}…` : text
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ').replaceAll('<', '&lt;')
}
