import { useEffect } from 'react'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { tourWords } from '../../words/tour.ts'
import { tourStops } from './tourStops.ts'

const selectTour = ({ tour }: AtlasState) => tour

function end(): void {
  const { setTour, announce, askKeyboard } = atlasStore.getState()
  setTour(false)
  askKeyboard()
  announce(tourWords.over)
}

function Running() {
  useEffect(() => {
    let isGone = false
    let stop = () => {}
    const onEnd = () => {
      if (!isGone) end()
    }
    const start = async () => {
      const { runTour } = await import('./runTour.ts')
      if (isGone) return
      const stops = tourStops(document)
      if (stops.length > 0) stop = runTour(stops, onEnd)
      else onEnd()
    }
    void start()
    return () => {
      isGone = true
      stop()
    }
  }, [])
  return null
}

/** Leads round the workspace while the store says so; draws nothing of its own. */
export function Tour() {
  return useAtlas(selectTour) ? <Running /> : null
}
