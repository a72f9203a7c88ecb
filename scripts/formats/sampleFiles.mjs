/** @typedef {import('../../src/domain/network/schema/networkFile.ts').NetworkFile} NetworkFile */
/** @typedef {import('../../src/io/write/writer.ts').Writer} Writer */
/** @typedef {import('../../src/io/write/writer.ts').WrittenFile} WrittenFile */

export const SAMPLE_NAME = 'southern-islands'

/**
 * The simplest table there is: one relation a row, by the names of its ends.
 * @param {NetworkFile} network
 * @param {typeof import('../../src/lib/csvOf.ts').csvOf} csvOf
 * @returns {WrittenFile}
 */
function edgeList({ entities, relations }, csvOf) {
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  const rows = relations.map(({ source, target, type, item = '', start = '' }) => [
    names.get(source) ?? source,
    type,
    names.get(target) ?? target,
    item,
    start,
  ])
  return {
    name: `${SAMPLE_NAME}-edge-list.csv`,
    type: 'text/csv',
    content: csvOf(['From', 'Relation', 'To', 'Item', 'Date'], rows),
  }
}

/**
 * The sample network in the formats that have a sample, by the ids of their writers, and as an edge list.
 * @param {NetworkFile} network
 * @param {string} dataHash
 * @param {readonly Writer[]} writers
 * @param {readonly string[]} ids
 * @param {typeof import('../../src/lib/csvOf.ts').csvOf} csvOf
 * @returns {Promise<WrittenFile[]>}
 */
export async function sampleFiles(network, dataHash, writers, ids, csvOf) {
  const from = { filterSentence: null, runId: null, dataHash, date: '2024-06-30' }
  const chosen = writers.filter(({ id }) => ids.includes(id))
  const written = await Promise.all(chosen.map(({ write }) => write(network, SAMPLE_NAME, from)))
  return [...written.flat(), edgeList(network, csvOf)]
}
