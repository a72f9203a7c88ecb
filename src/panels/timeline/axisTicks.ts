import type { TimeBin, TimeHistogram } from '../../domain/time/timeHistogram.ts'

export interface AxisTick {
  /** index of the bin it stands under */
  readonly bin: number
  readonly label: string
}

/** Room a label needs, px, with the air around it. */
const ROOM = { year: 44, decade: 44, month: 68 } as const

/** How many bins may lie from one label to the next: what people count in. */
const STEPS = {
  month: [1, 2, 3, 6, 12, 24],
  year: [1, 2, 5, 10, 20, 50, 100],
  decade: [1, 2, 5, 10, 20, 50],
} as const

/** A bin counted from the year 0, so that labels fall on round years and on January. */
function ordinal(from: string, unit: TimeHistogram['unit']): number {
  const year = Number(from.slice(0, 4))
  if (unit === 'month') return year * 12 + Number(from.slice(5, 7)) - 1
  return unit === 'year' ? year : year / 10
}

/** Labels under the bars of an axis `width` px wide, at round places, as many as fit without crowding. */
export function axisTicks(
  bins: readonly TimeBin[],
  unit: TimeHistogram['unit'],
  width: number,
): readonly AxisTick[] {
  const binWidth = width / bins.length
  const steps = STEPS[unit]
  const step = steps.find((size) => size * binWidth >= ROOM[unit]) ?? steps.at(-1) ?? 1
  return bins.flatMap(({ from }, bin) =>
    ordinal(from, unit) % step === 0 ? [{ bin, label: from }] : [],
  )
}
