import { isJsonObject, type JsonObject } from '../../domain/network/jsonObject.ts'
import type { NetworkFile } from '../../domain/network/schema/networkFile.ts'
import { formatWords } from '../../words/formats.ts'
import type { SavedFrom, Writer } from './writer.ts'

/** A part says where it is from, behind what it said before; a whole network is written as it is. */
export function noted(file: NetworkFile, from: SavedFrom): NetworkFile {
  if (from.filterSentence === null) return file
  const { savedFrom: earlier } = file.meta
  const { filterSentence, runId, dataHash, date } = from
  const note = { part: filterSentence, runId, dataHash, date }
  const savedFrom = [...(Array.isArray(earlier) ? (earlier as unknown[]) : []), note]
  return { ...file, meta: { ...file.meta, savedFrom } }
}

function listLines(list: readonly unknown[]): string {
  if (list.length === 0) return '[]'
  return `[\n${list.map((item) => JSON.stringify(item)).join(',\n')}\n]`
}

function fieldLines(object: JsonObject): string {
  const fields = Object.entries(object).filter(([, value]) => value !== undefined)
  if (fields.length === 0) return '{}'
  const line = ([name, value]: (typeof fields)[number]) =>
    `${JSON.stringify(name)}: ${JSON.stringify(value)}`
  return `{\n${fields.map(line).join(',\n')}\n}`
}

function valueLines(value: unknown): string {
  if (Array.isArray(value)) return listLines(value)
  return isJsonObject(value) ? fieldLines(value) : JSON.stringify(value)
}

/**
 * A network file as text: every record of a list and every field of the meta on a line of its own and nothing indented, so
 * that two versions differ by the lines of what changed and spaces cost nothing. Fields keep their order, unknown ones too.
 */
function networkText(file: NetworkFile): string {
  const parts = Object.entries(file)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${JSON.stringify(name)}: ${valueLines(value)}`)
  return `{\n${parts.join(',\n')}\n}\n`
}

/** The network file itself. What is opened from what it wrote is written by it again to the same bytes. */
export const networkJson: Writer = {
  id: 'json',
  label: formatWords.json.label,
  extension: '.json',
  losses: () => [],
  write: async (file, baseName, from) => [
    {
      name: `${baseName}.json`,
      type: 'application/json',
      content: networkText(noted(file, from)),
    },
  ],
}
