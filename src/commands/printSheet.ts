import { lessonOf } from '../domain/lesson/lessonOf.ts'
import { lessonSheet, type SheetKind } from '../domain/lesson/sheets.ts'
import type { AtlasStore } from '../store/atlasStore.ts'
import { learnWords } from '../words/learn.ts'
import { lessonEngine } from './lessonEngine.ts'

/** Writes a sheet of a lesson, of the one that is open when none is named, and has it printed. */
export async function printSheet(
  store: AtlasStore,
  kind: SheetKind,
  lessonId?: string,
): Promise<void> {
  const { open, lessonProgress, setLearning, announce } = store.getState()
  if (!open) return
  const { lessons = [] } = open.network.file
  const id = lessonId ?? lessonProgress?.lesson ?? lessons[0]?.id
  const lesson = id === undefined ? null : lessonOf(open.network.file, id)
  if (!lesson) return
  setLearning(true)
  announce(learnWords.list.preparing)
  const { title, markdown } = await lessonSheet(open.network, lesson, kind, lessonEngine)
  if (store.getState().open === open) store.setState({ printedSheet: { title, markdown } })
}
