import { driver, type Driver } from 'driver.js'
import { tourWords } from '../../words/tour.ts'
import './tour.css'
import type { TourStop } from './tourStops.ts'

const FAST = 180

// The tour claims that the element shown opens its popover; that is not so, and not every role may say it.
function takeBackClaims(element: Element | undefined): void {
  for (const name of ['aria-haspopup', 'aria-expanded', 'aria-controls'])
    element?.removeAttribute(name)
}

// The library's own keys are deaf while it moves from stop to stop: a fast hand would lose presses.
function listenToKeys(tour: Driver, onLeft: () => void): () => void {
  const onKeyUp = ({ key }: KeyboardEvent) => {
    if (key === 'ArrowRight') tour.moveNext()
    else if (key === 'ArrowLeft' && tour.hasPreviousStep()) tour.movePrevious()
    else if (key === 'Escape') tour.destroy()
    // Left while it moves, the library does not say that it ended.
    if (!tour.isActive()) onLeft()
  }
  globalThis.addEventListener('keyup', onKeyUp)
  return () => globalThis.removeEventListener('keyup', onKeyUp)
}

/** Leads from stop to stop until the last or until it is left; returns what ends it at once. */
export function runTour(stops: readonly TourStop[], onEnd: () => void): () => void {
  const isStill = globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false
  const tour = driver({
    steps: stops.map(({ element, title, text }) => ({
      element,
      popover: { title, description: text },
    })),
    animate: !isStill,
    duration: FAST,
    overlayColor: 'var(--tour-veil)',
    overlayOpacity: 1,
    stagePadding: 4,
    stageRadius: 8,
    popoverOffset: 12,
    disableActiveInteraction: true,
    allowKeyboardControl: false,
    overlayClickBehavior: () => {},
    showProgress: true,
    progressText: tourWords.progress,
    nextBtnText: tourWords.next,
    prevBtnText: tourWords.back,
    doneBtnText: tourWords.done,
    onPopoverRender: ({ title, closeButton, nextButton, footer }, { state }) => {
      // Made of header and footer elements, which the page has once each.
      title.setAttribute('role', 'presentation')
      footer.setAttribute('role', 'presentation')
      closeButton.removeAttribute('aria-label')
      closeButton.textContent = tourWords.skip
      footer.append(closeButton)
      takeBackClaims(state.activeElement)
      // The tour focuses its first button afterwards; Enter should lead on.
      queueMicrotask(() => nextButton.focus())
    },
    onHighlighted: takeBackClaims,
    onDestroyed: () => finish(),
  })
  let isOver = false
  const finish = () => {
    stopListening()
    if (!isOver) onEnd()
    isOver = true
  }
  const stopListening = listenToKeys(tour, finish)
  tour.drive()
  return () => {
    stopListening()
    tour.destroy()
  }
}
