import { openWords } from '../../../words/open.ts'
import { LIMITS } from '../limits.ts'
import type { Problem } from '../openProblems.ts'
import { FORBIDDEN_NAME } from './fitsLimits.ts'
import { jsonPath } from './jsonPath.ts'

/** Everything in a value that passes the limits of `fitsLimits`, with its place and a sentence. */
export function limitProblems(value: unknown): Problem[] {
  const problems: Problem[] = []
  const steps: PropertyKey[] = []
  const add = (sentence: string) => problems.push({ path: jsonPath(steps), sentence })

  const visitInside = (step: PropertyKey, inside: unknown) => {
    steps.push(step)
    if (step === FORBIDDEN_NAME) add(openWords.field.forbiddenName(FORBIDDEN_NAME))
    else visit(inside)
    steps.pop()
  }
  const visit = (inside: unknown) => {
    if (typeof inside === 'string' && inside.length > LIMITS.textLength) {
      add(openWords.field.tooLong(LIMITS.textLength, inside.length))
    } else if (typeof inside === 'number' && !Number.isFinite(inside)) {
      add(openWords.field.numberTooLarge)
    } else if (typeof inside === 'object' && inside !== null) {
      if (steps.length >= LIMITS.nesting) add(openWords.field.tooDeep(LIMITS.nesting))
      else if (Array.isArray(inside)) inside.forEach((entry, place) => visitInside(place, entry))
      else Object.entries(inside).forEach(([field, entry]) => visitInside(field, entry))
    }
  }
  visit(value)
  return problems
}
