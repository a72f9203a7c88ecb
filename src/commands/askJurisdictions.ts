import { AnalysisCancelled } from '../analysis/client/analysisCancelled.ts'
import type { AnalysisSettings } from '../domain/chokepoint/settings.ts'
import type { Jurisdictions } from '../domain/jurisdiction/jurisdictions.ts'
import type { Network } from '../domain/network/network.ts'

/** How far it is to work out what passes through each country; `none` where there are no routes. */
export type JurisdictionsRun =
  | { readonly status: 'running'; readonly progress: number }
  | { readonly status: 'done'; readonly jurisdictions: Jurisdictions }
  | { readonly status: 'none' }
  | { readonly status: 'cancelled' }
  | { readonly status: 'failed'; readonly message: string }

const nothing = () => {}

const known = new WeakMap<Network, { settings: AnalysisSettings; jurisdictions: Jurisdictions }>()

/**
 * Works out what passes through each country, in a worker; what was worked out last is remembered for each network. Tells every stage, and
 * returns the way to cancel.
 */
export function askJurisdictions(
  network: Network,
  settings: AnalysisSettings,
  tell: (run: JurisdictionsRun) => void,
): () => void {
  const before = known.get(network)
  if (before?.settings === settings) {
    tell({ status: 'done', jurisdictions: before.jurisdictions })
    return nothing
  }
  tell({ status: 'running', progress: 0 })
  let isCancelled = false
  let cancelJob = nothing
  const run = async () => {
    try {
      const { startJurisdictions } = await import('../analysis/client/startJurisdictions.ts')
      if (isCancelled) return
      const hear = (progress: number) => tell({ status: 'running', progress })
      const job = startJurisdictions(network, settings, hear)
      if (!job) return tell({ status: 'none' })
      cancelJob = job.cancel
      const jurisdictions = await job.result
      known.set(network, { settings, jurisdictions })
      if (!isCancelled) tell({ status: 'done', jurisdictions })
    } catch (error) {
      if (error instanceof AnalysisCancelled || isCancelled) return
      tell({ status: 'failed', message: error instanceof Error ? error.message : String(error) })
    }
  }
  void run()
  return () => {
    isCancelled = true
    cancelJob()
  }
}
