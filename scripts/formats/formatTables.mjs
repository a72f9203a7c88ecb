/** @typedef {import('../../src/domain/network/schema/networkFile.ts').NetworkFile} NetworkFile */
/** @typedef {Pick<import('../../src/io/write/writer.ts').Writer, 'label' | 'extension' | 'losses'>} Written */
/** @typedef {Pick<import('../../src/io/reader/reader.ts').Reader, 'label' | 'extensions'>} Read */

/** @param {readonly string[]} endings */
const code = (endings) => endings.map((ending) => `\`${ending}\``).join(' ')

/**
 * What is read, as a Markdown table.
 * @param {readonly Read[]} readers
 */
export function readTable(readers) {
  const rows = readers.map(({ label, extensions }) => `| ${label} | ${code(extensions)} |`)
  return `| Format | Endings |\n| --- | --- |\n${rows.join('\n')}\n`
}

/**
 * What is written and what each format loses of a network in which every field is used, as Markdown.
 * @param {readonly Written[]} writers
 * @param {NetworkFile} everyField
 */
export function writtenTable(writers, everyField) {
  const lossesOf = new Map(writers.map((writer) => [writer, writer.losses(everyField)]))
  const rows = writers.map((writer) => {
    const kinds = lossesOf.get(writer)?.length
    return `| ${writer.label} | \`${writer.extension}\` | ${kinds ? 'most, see below' : 'everything'} |`
  })
  const lists = [...lossesOf].filter(([, losses]) => losses.length > 0)
  const lost = lists.map(
    ([{ label }, losses]) =>
      `### ${label} cannot carry\n\n${losses.map(({ sentence }) => `- ${sentence}\n`).join('')}`,
  )
  const table = `| Format | Ending | Carries |\n| --- | --- | --- |\n${rows.join('\n')}\n`
  return [table, ...lost].join('\n')
}
