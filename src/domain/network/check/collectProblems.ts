import { PROBLEMS_SHOWN, type OpenProblems, type Problem } from '../openProblems.ts'

/** Counts the problems of a file and keeps the first to be told one by one. */
export function collectProblems(name: string, problems: readonly Problem[]): OpenProblems {
  return { name, count: problems.length, problems: problems.slice(0, PROBLEMS_SHOWN) }
}

/** One problem that is about the file as a whole. */
export function wholeFileProblem(name: string, sentence: string): OpenProblems {
  return collectProblems(name, [{ path: '', sentence }])
}
