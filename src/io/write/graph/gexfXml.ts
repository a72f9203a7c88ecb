import { firstDay, lastDay } from '../../../domain/network/partialDate.ts'
import { relationVerb } from '../../../domain/network/relationVerb.ts'
import type { Entity } from '../../../domain/network/schema/entity.ts'
import type { NetworkFile } from '../../../domain/network/schema/networkFile.ts'
import type { Relation } from '../../../domain/network/schema/relation.ts'
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

const START =
  '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">'

/** Elements between which whatever is empty is left out. */
const wrapped = (name: string, inside: string, attributes = '') =>
  inside === '' ? '' : `<${name}${attributes}>${inside}</${name}>`

function attvaluesOf(columns: WrittenColumns, declared: DeclaredColumns): string {
  const values = [...columns].map(([name, value]) => {
    const { id } = declared.of(name, value)
    return `<attvalue for="${id}" value="${xmlAttribute(String(value))}"/>`
  })
  return wrapped('attvalues', values.join(''))
}

function attributeTags(declared: DeclaredColumns, sort: string): string[] {
  const lines = declared
    .all()
    .map(
      ({ id, name, type }) =>
        `<attribute id="${id}" title="${xmlAttribute(name)}" type="${type}"/>`,
    )
  return lines.length === 0 ? [] : [`<attributes class="${sort}">`, ...lines, '</attributes>']
}

/** A colour of six hex digits has a place of its own; any other stays a column. */
function takeColour(columns: WrittenColumns): string {
  const colour = columns.get('colour')
  if (typeof colour !== 'string' || !/^#[\da-f]{6}$/.test(colour)) return ''
  columns.delete('colour')
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  return `<viz:color r="${r}" g="${g}" b="${b}"/>`
}

/** Whole days for programs that know no partial dates; the dates themselves stand in columns. */
function spanOf({ start, end }: Relation): string {
  const from = start === undefined ? '' : ` start="${firstDay(start)}"`
  const to = end === undefined ? '' : ` end="${lastDay(end)}"`
  return from === '' && to === '' ? '' : `<spells><spell${from}${to}/></spells>`
}

function nodeLine(entity: Entity, ids: XmlIds, declared: DeclaredColumns): string {
  const columns = entityColumns(entity)
  const colour = takeColour(columns)
  const position = positionOf(entity)
  const placed = position ? `<viz:position x="${position.x}" y="${0 - position.y}" z="0"/>` : ''
  const id = xmlAttribute(ids.ofEntity(entity.id))
  return `<node id="${id}" label="${xmlAttribute(entity.name)}">${attvaluesOf(columns, declared)}${colour}${placed}</node>`
}

function edgeLine(relation: Relation, ids: XmlIds, declared: DeclaredColumns): string {
  const columns = relationColumns(relation)
  const colour = takeColour(columns)
  const id = xmlAttribute(ids.ofRelation(relation.id))
  const source = xmlAttribute(ids.ofEntity(relation.source))
  const target = xmlAttribute(ids.ofEntity(relation.target))
  const label = xmlAttribute(relationVerb(relation))
  const type = isUndirected(relation) ? ' type="undirected"' : ''
  return `<edge id="${id}" source="${source}" target="${target}"${type} label="${label}">${attvaluesOf(columns, declared)}${spanOf(relation)}${colour}</edge>`
}

function metaLines(file: NetworkFile, from: SavedFrom): string[] {
  const { title, description, ...more } = Object.fromEntries(savedParts(file, from))
  const told = Object.entries(more).map(([name, text]) => `${name}: ${text}`)
  const whole = [title, description, ...told].filter((part) => part !== undefined).join('\n')
  return [
    `<meta lastmodifieddate="${from.date.slice(0, 10)}">`,
    '<creator>Chokepoint Atlas</creator>',
    `<description>${xmlText(whole)}</description>`,
    '</meta>',
  ]
}

function documentOf(file: NetworkFile, from: SavedFrom): string {
  const ids = new XmlIds(file)
  const nodeColumns = new DeclaredColumns('n')
  const edgeColumns = new DeclaredColumns('e')
  const nodes = file.entities.map((entity) => nodeLine(entity, ids, nodeColumns))
  const edges = file.relations.map((relation) => edgeLine(relation, ids, edgeColumns))
  const dated = file.relations.some(({ start, end }) => start !== undefined || end !== undefined)
  const mode = dated ? 'mode="dynamic" timeformat="date"' : 'mode="static"'
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    START,
    // Inside, so that the format is known by the beginning of the file however much there is to say.
    headInstruction(noted(file, from)),
    ...metaLines(file, from),
    `<graph defaultedgetype="directed" ${mode}>`,
    ...attributeTags(nodeColumns, 'node'),
    ...attributeTags(edgeColumns, 'edge'),
    '<nodes>',
    ...nodes,
    '</nodes>',
    '<edges>',
    ...edges,
    '</edges>',
    '</graph>',
    '</gexf>\n',
  ].join('\n')
}

/** GEXF 1.3 for Gephi and what follows it, with places, colours and times. */
export const gexfXml: Writer = {
  id: 'gexf',
  label: words.labels.gexf,
  extension: '.gexf',
  losses: xmlLosses,
  write: (file, baseName, from) =>
    Promise.resolve([
      { name: `${baseName}.gexf`, type: 'application/gexf+xml', content: documentOf(file, from) },
    ]),
}
