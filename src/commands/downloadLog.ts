import { safeFileName } from '../domain/export/safeFileName.ts'
import { logAsCsv, logAsText } from '../domain/lesson/decisionLog.ts'
import { lessonOf } from '../domain/lesson/lessonOf.ts'
import { progressForOthers } from '../domain/lesson/progressForOthers.ts'
import { maskPeople } from '../domain/mask/maskPeople.ts'
import { peopleMask } from '../domain/mask/peopleMask.ts'
import { downloadCsv } from '../lib/downloadCsv.ts'
import { downloadText } from '../lib/downloadText.ts'
import type { AtlasStore } from '../store/atlasStore.ts'
import { selectMasks } from '../store/selectors/selectMasks.ts'
import { learnWords } from '../words/learn.ts'

/** Saves what the team decided in the open lesson, as a table or as a text, with initials for people while the switch asks for them. */
export function downloadLog(store: AtlasStore, format: 'csv' | 'text'): void {
  const state = store.getState()
  const { open, unmasked, lessonProgress, announce } = state
  const file = (unmasked ?? open)?.network.file
  const mask = file && selectMasks(state) ? peopleMask(file) : null
  const told = file && mask ? maskPeople(file) : file
  const lesson = lessonProgress && lessonOf(told, lessonProgress.lesson)
  if (!lesson || !lessonProgress) return
  const progress = mask ? progressForOthers(lessonProgress, mask.say) : lessonProgress
  const name = safeFileName(learnWords.summary.fileName(lesson.title, lessonProgress.team))
  if (format === 'csv') downloadCsv(`${name}.csv`, `\ufeff${logAsCsv(lesson, progress)}`)
  else downloadText(`${name}.md`, 'text/markdown;charset=utf-8', logAsText(lesson, progress))
  announce((mask ? learnWords.summary.savedMasked : learnWords.summary.saved)(name))
}
