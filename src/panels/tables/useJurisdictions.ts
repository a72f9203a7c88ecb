import { useCallback, useEffect, useRef, useState } from 'react'
import { askJurisdictions, type JurisdictionsRun } from '../../commands/askJurisdictions.ts'
import type { Network } from '../../domain/network/network.ts'
import { useAtlas, type AtlasState } from '../../store/atlasStore.ts'

const selectSettings = (state: AtlasState) => state.analysisSettings

/** What passes through each country of a network under the settings in force: worked out while somebody looks, and may. */
export function useJurisdictions(network: Network, isHidden: boolean) {
  const settings = useAtlas(selectSettings)
  const [run, setRun] = useState<JurisdictionsRun>({ status: 'running', progress: 0 })
  const cancelJob = useRef<(() => void) | null>(null)
  const start = useCallback(() => {
    const cancel = askJurisdictions(network, settings, setRun)
    cancelJob.current = cancel
    return cancel
  }, [network, settings])
  useEffect(() => {
    if (isHidden) return undefined
    start()
    return () => cancelJob.current?.()
  }, [start, isHidden])
  return {
    run,
    cancel: () => {
      cancelJob.current?.()
      setRun({ status: 'cancelled' })
    },
    again: () => {
      start()
    },
  }
}
