import { z } from 'zod/mini'
import { openWords } from '../../../words/open.ts'
import type { Problem } from '../openProblems.ts'
import { jsonPath } from './jsonPath.ts'
import { shortValue } from './shortValue.ts'

type Issue = z.core.$ZodIssue

const words = openWords.field

const EXPECTED: Readonly<Record<string, string>> = {
  string: openWords.expected.text,
  number: openWords.expected.number,
  boolean: openWords.expected.truth,
  array: openWords.expected.list,
  object: openWords.expected.object,
  record: openWords.expected.object,
}

function valueAt(root: unknown, steps: readonly PropertyKey[]): unknown {
  let value = root
  for (const step of steps) value = (value as Record<PropertyKey, unknown> | undefined)?.[step]
  return value
}

/** What the field must be, as a phrase. Refinements and patterns of the schema carry theirs as their message. */
function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return EXPECTED[issue.expected] ?? openWords.expected.notUnderstood
    case 'invalid_value': {
      const values = issue.values.map(shortValue)
      const [only = ''] = values
      return values.length === 1
        ? openWords.expected.exactly(only)
        : openWords.expected.oneOf(values)
    }
    case 'custom':
    case 'invalid_format':
    case 'invalid_union':
      return issue.message
    default:
      return openWords.expected.notUnderstood
  }
}

function sentenceOf(issue: Issue, value: unknown): string {
  if (issue.code === 'too_small') {
    if (issue.origin === 'number') return words.atLeast(Number(issue.minimum), shortValue(value))
    return words.empty
  }
  if (issue.code === 'too_big') {
    const limit = Number(issue.maximum)
    if (typeof value === 'string') return words.tooLong(limit, value.length)
    if (Array.isArray(value)) return words.tooMany(limit, value.length)
    return words.atMost(limit, shortValue(value))
  }
  if (value === undefined) return words.missing(expectation(issue))
  return words.mustBe(expectation(issue), shortValue(value))
}

/** An option of a union asks for a word of its own in a field, such as the kind of a task, and another stands there. */
function missedWord(issues: readonly Issue[]) {
  const missed = issues.find(
    (issue) => issue.path.length > 0 && issue.code === 'invalid_value' && issue.values.length === 1,
  )
  return missed?.code === 'invalid_value' ? missed : null
}

/**
 * A union's own issue says little. Where an option is meant, what is wrong inside it is told; where none is, which words would
 * say which.
 */
function unfolded(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const missed = issue.errors.flatMap((issues) => missedWord(issues) ?? [])
  const [first] = missed
  const inside =
    first !== undefined && missed.length === issue.errors.length
      ? [{ ...first, values: missed.flatMap(({ values }) => values) }]
      : issue.errors.find(
          (issues) => !missedWord(issues) && issues.some(({ path }) => path.length > 0),
        )
  return inside?.map((deeper) => ({ ...deeper, path: [...issue.path, ...deeper.path] })) ?? [issue]
}

/** Everything in a value that a schema refuses, each with its place and a plain sentence; empty when it fits. */
export function schemaProblems(schema: z.core.$ZodType, value: unknown): Problem[] {
  const issues = z.safeParse(schema, value).error?.issues ?? []
  return issues.flatMap(unfolded).map((issue) => ({
    path: jsonPath(issue.path),
    sentence: sentenceOf(issue, valueAt(value, issue.path)),
  }))
}
