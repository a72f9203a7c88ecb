import type { PointedPlace } from '../../store/selectionSlice.ts'
import { mapWords } from '../../words/map.ts'
import type { MapFacts } from './mapScene.ts'

const { place: words } = mapWords

/** What the map says of the place or flow pointed at: a title and what is counted of what shows; nothing where nothing of it does. */
export function sayPlace(
  { places, flows }: MapFacts,
  pointed: PointedPlace,
  nameOf: (country: string) => string,
): { readonly title: string; readonly lines: readonly string[] } | null {
  if (pointed.kind === 'flow') {
    const flow = flows.find(({ from, to }) => from === pointed.from && to === pointed.to)
    if (!flow) return null
    return {
      title: words.flow(nameOf(flow.from), nameOf(flow.to), flow.isDirected),
      lines: [words.carries(flow.count), ...amount(flow.amountUsd)],
    }
  }
  const place = places.get(pointed.code)
  if (!place) return null
  const { code, shown, all, chokepoints, listed, within } = place
  const sum = (end: 'from' | 'to') =>
    flows.filter((flow) => flow[end] === code).reduce((total, { count }) => total + count, 0)
  const [out, into] = [sum('from'), sum('to')]
  const known = flows
    .filter(({ from, to }) => from === code || to === code)
    .reduce((total, { amountUsd }) => total + amountUsd, 0)
  const marks = [
    ...(chokepoints > 0 ? [words.chokepoints(chokepoints)] : []),
    ...(listed > 0 ? [words.listed(listed)] : []),
  ]
  const related =
    code === ''
      ? []
      : [out + into + within === 0 ? words.unrelated : words.relations(out, into, within)]
  return {
    title: mapWords.country(nameOf(code), shown, all),
    lines: [...(marks.length > 0 ? [marks.join(', ')] : []), ...related, ...amount(known)],
  }
}

const amount = (usd: number) => (usd > 0 ? [words.amount(usd)] : [])
