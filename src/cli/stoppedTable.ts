import { commandLineWords } from '../words/commandLine.ts'
import { alignColumns, type TextColumn } from './alignColumns.ts'
import type { StoppedReport } from './stoppedReport.ts'

type EndUser = StoppedReport['endUsers'][number]

const { stopped: words } = commandLineWords

/** Two values of an end user, before and after the stop. */
function change(
  title: string,
  of: (supply: EndUser['before']) => number | string,
): TextColumn<EndUser> {
  return { title, isNumber: true, text: ({ before, after }) => words.change(of(before), of(after)) }
}

const END_USERS: readonly TextColumn<EndUser>[] = [
  { title: words.now, text: ({ after }) => (after.isReached ? words.reachable : words.cutOff) },
  change(words.kappa, ({ kappa }) => (kappa === 'infinite' ? words.direct : kappa)),
  change(words.steps, ({ shortestRoute }) =>
    shortestRoute.length === 0 ? commandLineWords.noValue : shortestRoute.length - 1,
  ),
  change(words.disjoint, ({ disjointRoutes }) => disjointRoutes),
  { title: words.endUser, text: ({ id, name }) => `${name} (${id})` },
]

/** What a stop does, to be read in a terminal. */
export function stoppedTable(report: StoppedReport): string {
  const { sentence, fragmentationBefore, fragmentationAfter, endUsers } = report
  const fragmentation = words.fragmentation(fragmentationBefore, fragmentationAfter)
  const table = endUsers.length === 0 ? '' : `\n${alignColumns(END_USERS, endUsers)}`
  return `${sentence}\n${fragmentation}\n${table}`
}
