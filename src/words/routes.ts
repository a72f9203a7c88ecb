const number = (count: number) => count.toLocaleString('en')
const plural = (count: number, one: string, many: string) =>
  `${number(count)} ${count === 1 ? one : many}`

/** Words of the routes between entities, and from and to one. */
export const routesWords = {
  title: 'Routes',
  between: 'Routes between them',
  find: 'Find every route between them',
  working: 'Looking for routes …',
  failed: (reason: string) => `The routes could not be found: ${reason}`,
  direction: (from: string, to: string) => `From ${from} to ${to}`,
  none: 'No documented route.',
  count: (count: number) => plural(count, 'route', 'routes'),
  /** The shortest of more than can be listed. */
  capped: (cap: number) =>
    `There are more than ${number(cap)}: these are the ${number(cap)} shortest.`,
  steps: (steps: number) => plural(steps, 'step', 'steps'),
  arrow: ' → ',
  lightUp: (steps: number, names: readonly string[]) =>
    `Light up the route of ${plural(steps, 'step', 'steps')}: ${names.join(' → ')}`,
  brokenBy: (names: readonly string[]) => `broken: ${names.join(', ')} stopped`,
  fromHere: (ends: number) => `From here to ${plural(ends, 'end user', 'end users')}`,
  toHere: (starts: number) => `To here from ${plural(starts, 'entry point', 'entry points')}`,
  shortestOnly: 'A shortest route to each. Select two entities for every route between them.',
  countedWith: (principal: string) =>
    `It is counted with ${principal}: these are the routes of that firm.`,
  offRoutes: 'No documented route leads from it to an end user, or from an entry point to it.',
  /** spoken once they are found */
  found: (from: string, to: string, there: number, back: number) =>
    `${there === 0 ? 'No route' : plural(there, 'route', 'routes')} from ${from} to ${to}, ${
      back === 0 ? 'none' : number(back)
    } the other way.`,
} as const
