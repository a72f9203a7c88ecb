/**
 * A part of a JSON Schema, as far as the network file uses it.
 * @typedef {object} Schema
 * @property {string} [type]
 * @property {unknown} [const]
 * @property {readonly string[]} [enum]
 * @property {Schema} [items]
 * @property {Readonly<Record<string, Schema>>} [properties]
 * @property {readonly string[]} [required]
 * @property {Schema} [additionalProperties]
 * @property {readonly Schema[]} [anyOf]
 * @property {number} [minimum]
 * @property {number} [maximum]
 * @property {number} [minItems]
 */

/** @typedef {{ readonly path: string, readonly must: string, readonly isRequired: boolean }} Field */

/** @param {Schema} schema */
const isObject = ({ properties }) => properties !== undefined

/**
 * Objects of several kinds as one that has the fields of all; a field must be there where every kind must have it.
 * @param {Schema} schema
 * @returns {Schema}
 */
function asOne(schema) {
  const kinds = schema.anyOf
  if (!kinds?.every(isObject)) return schema
  const named = kinds.flatMap(({ properties }) => Object.entries(properties ?? {}))
  const consts = (/** @type {string} */ name) =>
    named.filter(([other]) => other === name).map(([, field]) => field.const)
  const properties = Object.fromEntries(
    named.map(([name, field]) =>
      field.const === undefined ? [name, field] : [name, { enum: consts(name).map(String) }],
    ),
  )
  const required = Object.keys(properties).filter((name) =>
    kinds.every((kind) => kind.required?.includes(name)),
  )
  return { type: 'object', properties, required }
}

/** @param {Schema} schema @returns {string} */
function must(schema) {
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``
  if (schema.enum) return schema.enum.map((word) => `\`${word}\``).join(', ')
  if (schema.anyOf) return schema.anyOf.map(must).join(' or ')
  if (schema.type === 'array') return listOf(asOne(schema.items ?? {}), schema.minItems)
  if (isObject(schema)) return 'an object'
  if (schema.type === 'object')
    return `an object: name → ${must(schema.additionalProperties ?? {})}`
  if (schema.type === 'boolean') return 'true or false'
  if (schema.type === 'number') return numberOf(schema)
  return 'a text'
}

/** @param {Schema} items @param {number} [least] */
function listOf(items, least) {
  const of = isObject(items) ? 'objects' : must(items).replace(/^a text$/, 'texts')
  return least ? `a list of ${of}, at least ${least}` : `a list of ${of}`
}

/** @param {Schema} schema */
function numberOf({ minimum, maximum }) {
  if (minimum !== undefined && maximum !== undefined)
    return `a number from ${minimum} to ${maximum}`
  return minimum === undefined ? 'a number' : `a number, ${minimum} or more`
}

/**
 * Every field of the network file by its path, objects before what is in them.
 * @param {Schema} schema
 * @param {string} [at]
 * @returns {Field[]}
 */
export function schemaFields(schema, at = '') {
  const required = new Set(schema.required)
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const path = at === '' ? name : `${at}.${name}`
    const inner = field.type === 'array' ? asOne(field.items ?? {}) : field
    const below = field.type === 'array' ? `${path}[]` : path
    return [
      { path, must: must(field), isRequired: required.has(name) },
      ...(isObject(inner) ? schemaFields(inner, below) : []),
    ]
  })
}

/** @param {string} path */
const parentOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('.')))

/**
 * The reference of the network file as Markdown: a table for the file and one for each kind of object in it.
 * @param {Schema} schema
 * @param {Readonly<Record<string, string>>} meanings what each field means, by its path
 */
export function schemaReference(schema, meanings) {
  const fields = schemaFields(schema)
  const parents = [...new Set(fields.map(({ path }) => parentOf(path)))]
  const row = (/** @type {Field} */ { path, must: type, isRequired }) => {
    const name = path.slice(parentOf(path).length).replace('.', '')
    const shown = isRequired ? `**${name}**` : name
    return `| ${shown} | ${type.replaceAll('|', '\\|')} | ${meanings[path] ?? ''} |`
  }
  return parents
    .map((parent) => {
      const heading = parent === '' ? '### The file' : `### \`${parent}\``
      const rows = fields.filter(({ path }) => parentOf(path) === parent).map(row)
      return `${heading}\n\n| Field | Is | Means |\n| --- | --- | --- |\n${rows.join('\n')}\n`
    })
    .join('\n')
}
