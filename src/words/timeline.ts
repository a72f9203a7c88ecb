import { filterWords } from './filter.ts'
import { networkWords } from './network.ts'

const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

const { count, relation } = networkWords

/** `only about one in seven is dated`, from the numbers at hand. */
function dated(undated: number, total: number): string {
  const share = (total - undated) / total
  if (share === 0) return 'none is dated'
  if (share >= 0.45) return `about ${Math.round(share * 100)}\u00a0% are dated`
  const oneIn = Math.round(1 / share)
  return `only about one in ${NUMBERS[oneIn] ?? oneIn.toLocaleString('en')} is dated`
}

/** Words of the timeline. */
export const timelineWords = {
  label: 'Relations over time',
  nothingDated: 'No relation of this network carries a date.',
  /** The bars in one sentence. */
  chart: (from: string, to: string, fullest: string, most: number) =>
    `Dated relations from ${from} to ${to}; most in ${fullest}: ${most.toLocaleString('en')}.`,
  bar: (when: string, shown: number, of: number) =>
    shown === of
      ? `${when} · ${count(of, relation)}`
      : `${when} · ${shown.toLocaleString('en')} of ${count(of, relation)}`,
  peak: (most: number) => count(most, relation),
  allTime: 'All years',
  between: filterWords.between,
  from: filterWords.from,
  until: filterWords.until,
  decade: (year: string) => `${year}s`,
  start: 'Start of the time window',
  end: 'End of the time window',
  fromTheStart: (date: string) => `from the start, ${date}`,
  untilTheEnd: (date: string) => `until the end, ${date}`,
  clear: 'Clear the time window',
  play: 'Play: move a window through time',
  pause: 'Pause',
  playing: (from: string, unit: 'month' | 'year' | 'decade') =>
    `Playing from ${from}, one ${unit} a step.`,
  paused: (window: string) => `Paused: ${window}.`,
  played: (to: string) => `Played to the end, ${to}.`,
  keepUndated: 'Keep undated relations',
  undated: (undated: number, total: number, isFiltered: boolean) =>
    total === 0
      ? 'No relation passes the other filters.'
      : undated === 0
        ? `${isFiltered ? 'Of those that pass the other filters, all' : 'All'} ${count(total, relation)} are dated.`
        : `${undated.toLocaleString('en')} of ${count(total, relation)}${isFiltered ? ' that pass the other filters' : ''} ${undated === 1 ? 'is' : 'are'} undated: ${dated(undated, total)}.`,
} as const
