import { beforeEach, describe, expect, it } from 'vitest'
import { createAtlasStore, type AtlasStore } from '../store/atlasStore.ts'
import type { Command } from './command.ts'
import { routesBetween, routesFrom, routesTo } from './routeCommands.ts'

let store: AtlasStore
beforeEach(() => {
  store = createAtlasStore()
})

const select = (...entities: string[]) => store.getState().setSelection({ entities, relations: [] })
const possible = () =>
  [routesFrom, routesTo, routesBetween]
    .filter((command: Command) => command.isPossible?.(store.getState()))
    .map(({ id }) => id)

describe('the commands that list routes', () => {
  it('are possible with one entity selected, or with two', () => {
    expect(possible()).toEqual([])
    select('bank')
    expect(possible()).toEqual(['routes-from', 'routes-to'])
    select('bank', 'army')
    expect(possible()).toEqual(['routes-between'])
  })

  it('ask in the order of the selection and bring the details forward', () => {
    store.getState().setPanel('details', false)
    select('bank', 'army')
    void routesBetween.run(store)
    expect(store.getState()).toMatchObject({
      routesAsked: { kind: 'between', ids: ['bank', 'army'] },
      panels: { details: true },
      narrowArea: 'end',
    })
  })

  it('ask for those of the one selected', () => {
    select('bank')
    void routesTo.run(store)
    expect(store.getState().routesAsked).toEqual({ kind: 'to', id: 'bank' })
  })
})
