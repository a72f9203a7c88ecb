import { tourWords } from '../../words/tour.ts'

/** Places of the tour, in order: each an element with this `data-tour`. */
export const TOUR_STOPS = [
  'picture',
  'areas',
  'filters',
  'sentence',
  'tables',
  'details',
  'search',
  'share',
] as const

export interface TourStop {
  readonly element: Element
  readonly title: string
  readonly text: string
}

/** The stops that can be seen now; one whose panel is closed is passed over. */
export function tourStops(page: ParentNode): readonly TourStop[] {
  return TOUR_STOPS.flatMap((stop) => {
    const element = page.querySelector(`[data-tour="${stop}"]`)
    return element?.checkVisibility() ? [{ element, ...tourWords.stops[stop] }] : []
  })
}
