import type { Network } from '../domain/network/network.ts'
import { citedMarks } from '../domain/stories/citedMarks.ts'
import { CitedText } from '../ui/CitedText.tsx'

interface LessonTextProps {
  readonly network: Network
  readonly text: string
}

/** A text of a lesson, with the sources it cites as numbers. */
export function LessonText({ network, text }: LessonTextProps) {
  return <CitedText text={text} marksOf={(ids) => citedMarks(network, ids)} />
}
