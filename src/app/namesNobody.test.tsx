import userEvent from '@testing-library/user-event'
import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { buildRouteAnalysis } from '../../tests/support/analysisBuilder.ts'
import { buildNetwork } from '../../tests/support/networkBuilder.ts'
import { saveComparison } from '../commands/compareFile.ts'
import { copyLink } from '../commands/copyLink.ts'
import { downloadLog } from '../commands/downloadLog.ts'
import { exportKept } from '../commands/exportKept.ts'
import { printSheet } from '../commands/printSheet.ts'
import { saveReport } from '../commands/saveReport.ts'
import { saveScreening } from '../commands/screenNames.ts'
import { writeCitation } from '../commands/writeCitation.ts'
import { newProgress } from '../domain/lesson/lessonProgress.ts'
import { SHEET_KINDS } from '../domain/lesson/sheets.ts'
import type { Network } from '../domain/network/network.ts'
import type { Entity } from '../domain/network/schema/entity.ts'
import type { Relation } from '../domain/network/schema/relation.ts'
import type { Source } from '../domain/network/schema/source.ts'
import type { NetworkFile } from '../domain/network/schema/networkFile.ts'
import { indexNetwork } from '../domain/network/indexNetwork.ts'
import { screenNames } from '../domain/screen/screenNames.ts'
import { decodeEscapes } from '../lib/decodeEscapes.ts'
import type { downloadText } from '../lib/downloadText.ts'
import { foldText } from '../lib/foldText.ts'
import { finish } from '../lib/steps.ts'
import { entityColumns } from '../panels/tables/entityColumns.tsx'
import { relationColumns } from '../panels/tables/relationColumns.tsx'
import { saveTable } from '../panels/tables/saveTable.ts'
import { sourceColumns } from '../panels/tables/sourceColumns.tsx'
import { atlasStore } from '../store/atlasStore.ts'

const { saved } = vi.hoisted(() => ({ saved: vi.fn<typeof downloadText>() }))
vi.mock('../lib/downloadText.ts', () => ({ downloadText: saved }))

const state = () => atlasStore.getState()
const entitiesOf = (of: Network) => entityColumns(of, new Map())
const sourcesOf = (of: Network) => sourceColumns(of, new Map())
const entityIn = (of: Network, { id }: Entity) => of.entityById.get(id)!
const relationIn = (of: Network, { id }: Relation) => of.relationById.get(id)!
const sourceIn = (of: Network, { id }: Source) => of.sourceById.get(id)!

/** A word that stands in no other text of a file. */
const word = fc
  .array(fc.constantFrom('zor', 'qua', 'vex', 'wuy', 'jyx', 'øqu'), { minLength: 2, maxLength: 3 })
  .map((parts) => parts.join(''))
  .map((text) => text[0]!.toUpperCase() + text.slice(1))
const latin = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
const someone = fc.record({
  name: latin,
  alias: latin,
  native: fc.constantFrom('鑫鑫鑫', '驫羴', '쀍쀍쀍'),
  between: fc.constantFrom('-', '_', '.', ' '),
})

interface Someone {
  readonly name: string
  readonly alias: string
  readonly native: string
  readonly between: string
}

/** A network that says all that a person goes by wherever it can. */
function told({ name, alias, native, between }: Someone) {
  const id = foldText(name).replaceAll(' ', between)
  const loud = `${name.toUpperCase()}, ${alias} (${native}), ${id}`
  const view = `stopped=${encodeURIComponent(id)}&text=${encodeURIComponent(name.slice(0, 4))}`
  const { file } = buildNetwork({
    meta: { title: `About ${alias}`, description: loud, disclaimer: loud },
    sources: [
      {
        id: `s-${id}`,
        title: loud,
        publisher: name,
        type: 'press',
        url: `https://example.org/${encodeURIComponent(id)}?q=${encodeURIComponent(native)}`,
      },
    ],
    entities: [
      {
        id,
        name,
        aliases: [alias],
        nativeName: native,
        type: 'facilitator_person',
        sources: [`s-${id}`],
        country: 'CN',
      },
      {
        id: `${id} ltd`,
        name: `${alias} Ltd`,
        role: loud,
        countryText: loud,
        sources: [`s-${id}`],
        reportedChokepoint: { note: loud, sources: [`s-${id}`] },
      },
    ],
    relations: [
      {
        id: `r ${id}`,
        source: id,
        target: `${id} ltd`,
        type: 'director_of',
        sources: [`s-${id}`],
        evidence: loud,
        item: alias,
        wording: `works as ${alias} for`,
      },
    ],
  })
  const lesson = {
    id: `lesson ${id}`,
    title: loud,
    description: loud,
    steps: [
      {
        id: `one ${id}`,
        title: loud,
        text: `${loud}[^s-${id}]`,
        notes: loud,
        view,
        tasks: [
          {
            id: `t ${id}`,
            kind: 'find' as const,
            question: loud,
            entities: [id],
            explanation: loud,
          },
          { id: `m ${id}`, kind: 'mark' as const, question: loud, accept: [id, `${id} ltd`] },
        ],
      },
    ],
  }
  const whole: NetworkFile = { ...file, lessons: [lesson] }
  return { id, loud, view, lesson, file: whole, secrets: [name, alias, native, id] }
}

/** Opens it as own data, with all that can be worked out, imported and written about it. */
function openAll({ id, loud, view, lesson, file }: ReturnType<typeof told>) {
  atlasStore.setState(atlasStore.getInitialState(), true)
  const network = indexNetwork(file)
  const dataHash = 'a'.repeat(64)
  const analysis = buildRouteAnalysis([{ id: `${id} ltd`, tier: 1, score: 40 }])
  state().finishOpening({ network, origin: { kind: 'file', fileName: `${id}.json` }, dataHash })
  state().setAnalysis({ status: 'done', analysis })
  const remark = (fate: 'skipped' | 'merged' | 'noted', record: string, sentence: string) => ({
    place: { file: `${id}.csv`, line: 2, record },
    fate,
    sentence,
  })
  state().setLastImport({
    files: [],
    choices: [],
    readerId: 'rows',
    report: {
      format: 'Rows',
      files: [{ name: `${id}.csv`, bytes: 3 }],
      counts: [{ sort: `rows of ${id}`, read: 3, kept: 1, merged: 1, skipped: 1 }],
      remarks: [
        remark('noted', id, `“${loud}” is no date.`),
        remark('merged', `r ${id}`, `“${loud}” stands twice.`),
        remark('skipped', loud, `“Zzor, ${loud}” has no end.`),
      ],
    },
  })
  const renamed = {
    ...file,
    entities: file.entities.map((entity, place) =>
      place === 0
        ? { ...entity, name: `${entity.name} Junior`, aliases: [loud] }
        : { ...entity, role: `no longer ${loud}` },
    ),
  }
  const other = { network: indexNetwork(renamed), dataHash, analysis }
  const asked = [
    { name: file.entities[0]!.name, line: 1 },
    { name: file.entities[1]!.name, line: 2 },
  ]
  const searched = [{ id: 'open', network, dataHash }]
  const outcome = finish(screenNames(asked, searched))
  // What somebody asks for stays as they gave it; here that is nobody's name.
  const names = outcome.names.map((one) => ({ ...one, name: '?'.repeat(one.name.length) }))
  state().setScreening({ ...outcome, names, searched, at: '2026-01-02T03:04:05.000Z', text: '' })
  const line = { at: '2026-01-02', tries: 1, hints: 0, runId: null, standing: null }
  const log = [
    {
      ...line,
      step: `one ${id}`,
      task: `t ${id}`,
      what: 'answer' as const,
      chosen: loud,
      outcome: loud,
    },
  ]
  atlasStore.setState({
    lessonProgress: { ...newProgress(lesson.id, 'us'), log },
    savedViews: [{ name: loud, fragment: view, savedAt: '2026-01-02' }],
    notes: { [id]: loud },
    selection: { entities: [id], relations: [`r ${id}`] },
  })
  return { network, other: { before: other, after: { network, dataHash, analysis } } }
}

describe('whatever leaves the app with own data', () => {
  it('names nobody who is not listed, charged or convicted: not by name, alias, native name or id', async () => {
    // Its clipboard stands in for the one of the browser.
    userEvent.setup()
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    await fc.assert(
      fc.asyncProperty(someone, async (person) => {
        const about = told(person)
        const { network, other } = openAll(about)
        saved.mockClear()
        copied.mockClear()
        const out: Record<string, string> = {}
        const take = (what: string) => {
          const [name, , text] = saved.mock.lastCall ?? []
          out[what] = `${name}\n${text}`
        }
        const { entities, relations, sources } = network
        await saveTable('entities', { network, columnsOf: entitiesOf, rowIn: entityIn }, entities)
        take('table of entities')
        const ties = { network, columnsOf: relationColumns, rowIn: relationIn }
        await saveTable('relations', ties, relations)
        take('table of relations')
        await saveTable('sources', { network, columnsOf: sourcesOf, rowIn: sourceIn }, sources)
        take('table of sources')
        for (const form of ['csv', 'text'] as const) {
          await saveReport(atlasStore, form)
          take(`report as ${form}`)
          downloadLog(atlasStore, form)
          take(`log as ${form}`)
        }
        saveComparison(atlasStore, other.before, other.after)
        take('comparison')
        saveScreening(atlasStore)
        take('screening')
        await exportKept(atlasStore, true)
        take('views and notes')
        for (const kind of SHEET_KINDS) {
          await printSheet(atlasStore, kind)
          const { title, markdown } = state().printedSheet!
          // Sources print by their numbers.
          out[kind] = `${title}\n${markdown.replaceAll(/\[\^[^\]]+\]/g, '')}`
        }
        await copyLink.run(atlasStore)
        for (const cited of [
          { kind: 'entity', id: about.id },
          { kind: 'relation', id: `r ${about.id}` },
          { kind: 'source', id: `s-${about.id}` },
        ] as const)
          await writeCitation(atlasStore, cited)
        out['clipboard'] = copied.mock.calls.flat().join('\n')
        expect(Object.values(out).every((text) => text.length > 20)).toBe(true)
        const leaks = Object.entries(out).flatMap(([what, text]) => {
          const said = decodeEscapes(text).toLowerCase()
          const named = about.secrets.filter(
            (secret) =>
              said.includes(secret.toLowerCase()) || foldText(said).includes(foldText(secret)),
          )
          return named.length > 0 ? [{ what, named, text }] : []
        })
        expect(leaks).toEqual([])
      }),
      { numRuns: 15 },
    )
  })
})
