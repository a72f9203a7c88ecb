import { describe, expect, it, vi } from 'vitest'
import { buildStructureAnalysis } from '../../../tests/support/analysisBuilder.ts'
import { buildNetworkFile, type NetworkLines } from '../../../tests/support/networkBuilder.ts'
import type { ChokepointAnalysis } from '../../domain/chokepoint/result.ts'
import { dataHash } from '../../domain/network/dataHash.ts'
import { indexNetwork } from '../../domain/network/indexNetwork.ts'
import type { Network } from '../../domain/network/network.ts'
import { createAtlasStore } from '../../store/atlasStore.ts'
import type { LabelFonts } from '../labels/labelText.ts'
import type { Placement } from './placement.ts'
import { startPlacing } from './placement.ts'

const sixPerLetter = (text: string) => text.length * 6
const fonts: LabelFonts = { name: () => sixPerLetter, note: sixPerLetter, caption: sixPerLetter }

const lines = {
  entities: [
    'maker:manufacturer@CN',
    'trader:trading_company@CN',
    'bank:bank@KP',
    'user:end_user@KP',
    'alone@CN',
  ],
  relations: ['maker supplies trader', 'trader supplies bank', 'bank finances user'],
} satisfies NetworkLines
const file = buildNetworkFile(lines)

// Its numbers play no part here; undo finds that of the same network again.
const analyses = new WeakMap<Network, ChokepointAnalysis>()
function analysed(network: Network) {
  const analysis = analyses.get(network) ?? buildStructureAnalysis()
  analyses.set(network, analysis)
  return { status: 'done' as const, analysis }
}

async function drawn() {
  const store = createAtlasStore()
  const origin = { kind: 'file' as const, fileName: 'a.json' }
  store.getState().finishOpening({ network: indexNetwork(file), origin, dataHash: dataHash(file) })
  store.temporal.getState().clear()
  const placing = startPlacing(store, fonts, () => ({ aspect: 1.6, unitsPerPixel: 1.8 }))
  const placement = (): Placement | null => placing.state.getState().placement
  const shown = async () => {
    const network = store.getState().open?.network
    if (network) store.getState().setAnalysis(analysed(network))
    await vi.waitFor(() => expect(placement()?.request.subject.network === network).toBe(true))
  }
  await shown()
  return { store, placing, placement, shown }
}

function places(placement: Placement | null): Record<string, readonly [number, number]> {
  const { positions } = placement?.output ?? {}
  return Object.fromEntries(
    (placement?.request.input.entities ?? []).map(({ id }, place) => [
      id,
      [positions?.[2 * place] ?? NaN, positions?.[2 * place + 1] ?? NaN],
    ]),
  )
}

describe('the drawing of an edited network', () => {
  it('leaves everybody in place, and puts who is new near its neighbours', async () => {
    const { store, placing, placement, shown } = await drawn()
    const before = places(placement())
    const more = buildNetworkFile({
      entities: [...lines.entities, 'front:front_company@CN'],
      relations: [...lines.relations, 'maker supplies front', 'front supplies bank'],
    })
    await store.getState().changeNetwork(more, 'Added front.')
    await shown()
    const { front, ...others } = places(placement())
    expect(others).toEqual(before)
    const middle = [0, 1].map(
      (axis) => ((before['maker']?.[axis] ?? 0) + (before['bank']?.[axis] ?? 0)) / 2,
    )
    expect(
      Math.hypot((front?.[0] ?? 0) - (middle[0] ?? 0), (front?.[1] ?? 0) - (middle[1] ?? 0)),
    ).toBeLessThan(150)
    expect(placement()?.output.curves.start).toHaveLength(
      (placement()?.request.input.arcs.length ?? 0) + 1,
    )
    placing.stop()
  })

  it('puts who has no relation on the shelf, and counts it there', async () => {
    const { store, placing, placement, shown } = await drawn()
    const more = buildNetworkFile({ ...lines, entities: [...lines.entities, 'new@CN'] })
    await store.getState().changeNetwork(more, 'Added new.')
    await shown()
    const shelf = placement()?.output.regions.find(({ kind }) => kind === 'shelf')
    expect(shelf?.count).toBe(2)
    expect(places(placement())['new']?.[1]).toBeGreaterThan(shelf?.y ?? NaN)
    placing.stop()
  })

  it('comes back exactly with undo', async () => {
    const { store, placing, placement, shown } = await drawn()
    const first = placement()
    const less = buildNetworkFile({
      entities: lines.entities.filter((line) => line !== 'alone@CN'),
      relations: lines.relations,
    })
    await store.getState().changeNetwork(less, 'Removed alone.')
    await shown()
    expect(Object.keys(places(placement()))).not.toContain('alone')
    store.temporal.getState().undo()
    await shown()
    expect(places(placement())).toEqual(places(first))
    placing.stop()
  })

  it('is made anew where much is new', async () => {
    const { store, placing, placement, shown } = await drawn()
    const before = places(placement())
    const many = buildNetworkFile({
      entities: lines.entities,
      relations: [...lines.relations, ...[1, 2, 3, 4, 5, 6].map((n) => `maker supplies new${n}`)],
    })
    await store.getState().changeNetwork(many, 'Added six.')
    await shown()
    const { maker, trader, bank, user } = places(placement())
    expect({ maker, trader, bank, user }).not.toEqual(before)
    placing.stop()
  })
})
