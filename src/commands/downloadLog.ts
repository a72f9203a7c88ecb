import { safeFileName } from '../domain/export/safeFileName.ts'
import { logAsCsv, logAsText } from '../domain/lesson/decisionLog.ts'
import { lessonOf } from '../domain/lesson/lessonOf.ts'
import { downloadCsv } from '../lib/downloadCsv.ts'
import { downloadText } from '../lib/downloadText.ts'
import type { AtlasStore } from '../store/atlasStore.ts'
import { learnWords } from '../words/learn.ts'

/** Saves what the team decided in the open lesson, as a table or as a text. */
export function downloadLog(store: AtlasStore, format: 'csv' | 'text'): void {
  const { open, lessonProgress } = store.getState()
  const lesson = lessonProgress && lessonOf(open?.network.file, lessonProgress.lesson)
  if (!lesson || !lessonProgress) return
  const name = safeFileName(learnWords.summary.fileName(lesson.title, lessonProgress.team))
  if (format === 'csv') downloadCsv(`${name}.csv`, `\ufeff${logAsCsv(lesson, lessonProgress)}`)
  else downloadText(`${name}.md`, 'text/markdown;charset=utf-8', logAsText(lesson, lessonProgress))
}
