import { lanesLayout } from './lanes/lanesLayout.ts'
import type { LayoutInput } from './layoutInput.ts'
import type { LayoutOutput } from './layoutOutput.ts'
import { ringsLayout } from './rings/ringsLayout.ts'
import { routesLayout } from './routes/routesLayout.ts'

/** Hears how much of a layout is done, from 0 to 1. */
export type LayoutProgress = (done: number) => void

/** Runs one layout in this thread. The same input gives the same output to the last bit. */
export async function runLayout(
  input: LayoutInput,
  onProgress: LayoutProgress,
): Promise<LayoutOutput> {
  if (input.kind === 'routes') return routesLayout(input)
  if (input.kind === 'rings') return ringsLayout(input)
  if (input.kind === 'lanes') return lanesLayout(input)
  if (input.kind === 'geography') {
    const { geographyLayout } = await import('./geography/geographyLayout.ts')
    return geographyLayout(input)
  }
  const { forceLayout } = await import('./force/forceLayout.ts')
  return forceLayout(input, onProgress)
}
