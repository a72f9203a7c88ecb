import { lessonEngine } from '../../commands/lessonEngine.ts'
import { rememberingEngine } from '../../domain/lesson/rememberingEngine.ts'

/** Works out answers while a lesson is written, each once. */
export const writingEngine = rememberingEngine(lessonEngine)
