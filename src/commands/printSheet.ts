import { lessonOf } from '../domain/lesson/lessonOf.ts'
import { lessonSheet, type SheetKind } from '../domain/lesson/sheets.ts'
import { maskedNetwork } from '../domain/mask/maskedNetwork.ts'
import type { AtlasStore } from '../store/atlasStore.ts'
import { selectMasks } from '../store/selectors/selectMasks.ts'
import { learnWords } from '../words/learn.ts'
import { lessonEngine } from './lessonEngine.ts'

/** Writes a sheet of a lesson, of the one that is open when none is named, with initials for people while the switch asks for them, and has it printed. */
export async function printSheet(
  store: AtlasStore,
  kind: SheetKind,
  lessonId?: string,
): Promise<void> {
  const state = store.getState()
  const { open, lessonProgress, setLearning, announce } = state
  if (!open) return
  const { network } = open
  const { lessons = [] } = network.file
  const id = lessonId ?? lessonProgress?.lesson ?? lessons[0]?.id
  const lesson = id === undefined ? null : lessonOf(network.file, id)
  if (!lesson) return
  setLearning(true)
  announce(learnWords.list.preparing)
  const masked = selectMasks(state) ? maskedNetwork(network) : null
  const { title, markdown } = await lessonSheet(network, lesson, kind, lessonEngine, masked)
  if (store.getState().open === open)
    store.setState({ printedSheet: { title, markdown, network: masked?.network ?? network } })
}
