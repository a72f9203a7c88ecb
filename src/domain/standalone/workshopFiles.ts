import { standaloneWords } from '../../words/standalone.ts'
import type { LessonEngine } from '../lesson/lessonEngine.ts'
import { lessonSheet, SHEET_KINDS, type LessonSheet } from '../lesson/sheets.ts'
import { maskedPeople } from '../mask/isMaskedPerson.ts'
import { dataHash } from '../network/dataHash.ts'
import { indexNetwork } from '../network/indexNetwork.ts'
import type { Network } from '../network/network.ts'
import { citedMarks } from '../stories/citedMarks.ts'
import { isOwnMark } from '../stories/ownMarks.ts'
import type { NetworkFile } from '../network/schema/networkFile.ts'
import { handedOut, handoutPage, type HandoutChoice } from './handout.ts'
import { sheetPage } from './sheetPage.ts'

export interface WorkshopFile {
  readonly name: string
  readonly text: string
}

/** What makes the sheets of lessons. */
export interface SheetMaker {
  /** works out the answers */
  readonly engine: LessonEngine
  /** turns Markdown with `[^id]` into safe HTML; `numberOf` is the number of a source, empty where nothing is to stand */
  readonly htmlOf: (markdown: string, numberOf: (id: string) => string) => string
}

const { readme } = standaloneWords

interface Sheets {
  readonly files: readonly WorkshopFile[]
  /** name and title of each */
  readonly lines: readonly (readonly [string, string])[]
  /** titles of those whose answers could not be worked out */
  readonly missing: readonly string[]
}

/** The sheets of every lesson as pages to print, of the network as others get it. */
async function sheetsOf(network: Network, { engine, htmlOf }: SheetMaker): Promise<Sheets> {
  const files: WorkshopFile[] = []
  const lines: (readonly [string, string])[] = []
  const missing: string[] = []
  const numberOf = (id: string) =>
    network.sourceById.has(id) || isOwnMark(id)
      ? citedMarks(network, [id])
          .map(({ number }) => String(number))
          .join('')
      : id
  for (const [place, lesson] of (network.file.lessons ?? []).entries())
    for (const kind of SHEET_KINDS) {
      let sheet: LessonSheet
      try {
        sheet = await lessonSheet(network, lesson, kind, engine)
      } catch {
        // One lesson that cannot be solved takes nothing else away.
        missing.push(readme.sheetTitles[kind](lesson.title))
        continue
      }
      const name = readme.sheet(place + 1, kind)
      files.push({ name, text: sheetPage(sheet.title, htmlOf(sheet.markdown, numberOf)) })
      lines.push([name, sheet.title])
    }
  return { files, lines, missing }
}

/**
 * All a workshop without a connection needs: the page, the sheets of its lessons, the data, and how to run it. Time: one
 * analysis for every answer of a lesson that needs one.
 */
export async function workshopFiles(
  template: string,
  file: NetworkFile,
  choice: HandoutChoice,
  date: string,
  maker: SheetMaker,
): Promise<readonly WorkshopFile[]> {
  const given = handedOut(file, choice)
  const { files, lines, missing } = await sheetsOf(indexNetwork(given), maker)
  const how = readme.text({
    title: given.meta.title,
    date,
    dataHash: dataHash(given),
    masked: choice.isMasked ? maskedPeople(file) : 0,
    disclaimer: given.meta.disclaimer,
    sheets: lines,
    missing,
  })
  return [
    { name: readme.name, text: how },
    { name: readme.page, text: handoutPage(template, file, choice) },
    ...files,
    { name: readme.data, text: `${JSON.stringify(given, null, 2)}\n` },
  ]
}
