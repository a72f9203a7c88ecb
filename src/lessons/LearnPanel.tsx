import { lazy, Suspense } from 'react'
import { lessonOf } from '../domain/lesson/lessonOf.ts'
import { useAtlas, type AtlasState } from '../store/atlasStore.ts'
import { selectOpen } from '../store/selectors/selectOpen.ts'
import { LessonList } from './LessonList.tsx'
import { LessonPlayer } from './LessonPlayer.tsx'

const LessonWriter = lazy(async () => ({
  default: (await import('./write/LessonWriter.tsx')).LessonWriter,
}))

const selectProgress = (state: AtlasState) => state.lessonProgress
const selectWritten = (state: AtlasState) => state.lessonWritten

/** The lesson that is taken or written, else the lessons there are. */
export function LearnPanel() {
  const open = useAtlas(selectOpen)
  const progress = useAtlas(selectProgress)
  const written = useAtlas(selectWritten)
  if (!open) return null
  const { network } = open
  const lesson = progress && lessonOf(network.file, progress.lesson)
  if (lesson && progress)
    return <LessonPlayer network={network} lesson={lesson} progress={progress} />
  const draft = written && lessonOf(network.file, written.lesson)
  if (draft)
    return (
      <Suspense>
        <LessonWriter key={draft.id} network={network} lesson={draft} at={written.step} />
      </Suspense>
    )
  return <LessonList network={network} />
}
