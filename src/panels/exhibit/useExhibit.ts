import { useEffect, useState } from 'react'
import type { ExhibitOptions } from '../../commands/exhibit/exhibitOptions.ts'
import {
  renderExhibit,
  type Rendered,
  type RenderOutcome,
} from '../../commands/exhibit/renderExhibit.ts'
import { atlasStore } from '../../store/atlasStore.ts'

/** The picture as it would be saved now, with an address to show it from. */
export type ExhibitState =
  | { readonly kind: 'making' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'there'; readonly rendered: Rendered; readonly address: string }
  | Exclude<RenderOutcome, { readonly kind: 'there' }>

interface Made {
  readonly options: ExhibitOptions
  readonly masksPeople: boolean
  readonly state: ExhibitState
}

async function make(options: ExhibitOptions, masksPeople: boolean): Promise<ExhibitState> {
  try {
    const outcome = await renderExhibit(atlasStore, options, masksPeople)
    if (outcome.kind !== 'there') return outcome
    return { ...outcome, address: URL.createObjectURL(outcome.rendered.blob) }
  } catch {
    return { kind: 'failed' }
  }
}

const MAKING = { kind: 'making' } as const

/** The exhibit of what the picture shows, made anew when an option changes; only the last one counts. */
export function useExhibit(options: ExhibitOptions, masksPeople: boolean): ExhibitState {
  const [made, setMade] = useState<Made | null>(null)
  useEffect(() => {
    let isWanted = true
    let address: string | null = null
    const show = async () => {
      const state = await make(options, masksPeople)
      if (state.kind === 'there') address = state.address
      if (isWanted) setMade({ options, masksPeople, state })
      else if (address !== null) URL.revokeObjectURL(address)
    }
    void show()
    return () => {
      isWanted = false
      if (address !== null) URL.revokeObjectURL(address)
    }
  }, [options, masksPeople])
  return made?.options === options && made.masksPeople === masksPeople ? made.state : MAKING
}
