import { lessonOf } from '../domain/lesson/lessonOf.ts'
import { useAtlas, type AtlasState } from '../store/atlasStore.ts'
import { selectOpen } from '../store/selectors/selectOpen.ts'
import { LessonList } from './LessonList.tsx'
import { LessonPlayer } from './LessonPlayer.tsx'

const selectProgress = (state: AtlasState) => state.lessonProgress

/** The lesson that is taken or written, else the lessons there are. */
export function LearnPanel() {
  const open = useAtlas(selectOpen)
  const progress = useAtlas(selectProgress)
  if (!open) return null
  const { network } = open
  const lesson = progress && lessonOf(network.file, progress.lesson)
  if (lesson && progress)
    return <LessonPlayer network={network} lesson={lesson} progress={progress} />
  return <LessonList network={network} />
}
