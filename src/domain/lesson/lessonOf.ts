import type { Lesson } from '../network/schema/lesson.ts'
import type { NetworkFile } from '../network/schema/networkFile.ts'

/** A lesson of a network file by its id; null when there is none. */
export function lessonOf(file: NetworkFile | undefined, id: string): Lesson | null {
  return file?.lessons?.find((lesson) => lesson.id === id) ?? null
}
