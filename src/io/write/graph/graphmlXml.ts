import { relationVerb } from '../../../domain/network/relationVerb.ts'
import type { NetworkFile } from '../../../domain/network/schema/networkFile.ts'
import { importGraphWords as words } from '../../../words/importGraphs.ts'
import { headInstruction } from '../../graph/headInstruction.ts'
import {
  entityColumns,
  isUndirected,
  positionOf,
  relationColumns,
  type WrittenColumns,
} from '../../graph/writeColumns.ts'
import { noted } from '../networkJson.ts'
import type { SavedFrom, Writer } from '../writer.ts'
import { DeclaredColumns, savedParts, XmlIds, xmlLosses } from './xmlGraph.ts'
import { xmlAttribute, xmlText } from './xmlText.ts'

const START = `<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">`

const dataOf = (columns: WrittenColumns, declared: DeclaredColumns) =>
  [...columns]
    .map(([name, value]) => {
      const { id } = declared.of(name, value)
      return `<data key="${id}">${xmlText(String(value))}</data>`
    })
    .join('')

const keysOf = (declared: DeclaredColumns, holds: string) =>
  declared
    .all()
    .map(
      ({ id, name, type }) =>
        `<key id="${id}" for="${holds}" attr.name="${xmlAttribute(name)}" attr.type="${type}"/>`,
    )

function nodeLines(file: NetworkFile, ids: XmlIds, declared: DeclaredColumns): string[] {
  return file.entities.map((entity) => {
    const { x, y } = positionOf(entity) ?? {}
    const columns: WrittenColumns = new Map([['label', entity.name]])
    if (x !== undefined) columns.set('x', x)
    if (y !== undefined) columns.set('y', y)
    for (const [name, value] of entityColumns(entity)) columns.set(name, value)
    const id = xmlAttribute(ids.ofEntity(entity.id))
    return `<node id="${id}">${dataOf(columns, declared)}</node>`
  })
}

function edgeLines(file: NetworkFile, ids: XmlIds, declared: DeclaredColumns): string[] {
  return file.relations.map((relation) => {
    const columns = new Map([['label', relationVerb(relation)], ...relationColumns(relation)])
    const id = xmlAttribute(ids.ofRelation(relation.id))
    const source = xmlAttribute(ids.ofEntity(relation.source))
    const target = xmlAttribute(ids.ofEntity(relation.target))
    const undirected = isUndirected(relation) ? ' directed="false"' : ''
    return `<edge id="${id}" source="${source}" target="${target}"${undirected}>${dataOf(columns, declared)}</edge>`
  })
}

function documentOf(file: NetworkFile, from: SavedFrom): string {
  const ids = new XmlIds(file)
  const graphKeys = new DeclaredColumns('g')
  const nodeKeys = new DeclaredColumns('n')
  const edgeKeys = new DeclaredColumns('e')
  const told = dataOf(new Map(savedParts(file, from)), graphKeys)
  const nodes = nodeLines(file, ids, nodeKeys)
  const edges = edgeLines(file, ids, edgeKeys)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    START,
    // Inside, so that the format is known by the beginning of the file however much there is to say.
    headInstruction(noted(file, from)),
    ...keysOf(graphKeys, 'graph'),
    ...keysOf(nodeKeys, 'node'),
    ...keysOf(edgeKeys, 'edge'),
    `<graph id="network" edgedefault="directed">${told}`,
    ...nodes,
    ...edges,
    '</graph>',
    '</graphml>\n',
  ].join('\n')
}

/** GraphML with a key for every column, as Gephi, yEd, Cytoscape, igraph and networkx read it. */
export const graphmlXml: Writer = {
  id: 'graphml',
  label: words.labels.graphml,
  extension: '.graphml',
  losses: xmlLosses,
  write: (file, baseName, from) =>
    Promise.resolve([
      {
        name: `${baseName}.graphml`,
        type: 'application/graphml+xml',
        content: documentOf(file, from),
      },
    ]),
}
