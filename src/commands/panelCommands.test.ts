import { beforeEach, describe, expect, it } from 'vitest'
import { atlasStore } from '../store/atlasStore.ts'
import { panelCommands } from './panelCommands.ts'

const initial = atlasStore.getInitialState()
const command = (panel: string) => panelCommands.find(({ id }) => id === `panel-${panel}`)!
const run = (panel: string) => void command(panel).run(atlasStore)
const isOn = (panel: string) => command(panel).isOn?.(atlasStore.getState())

beforeEach(() => atlasStore.setState(initial, true))

describe('the keys of the panels', () => {
  it('close and open a panel on a wide window', () => {
    run('filters')
    expect([isOn('filters'), atlasStore.getState().panels.filters]).toEqual([false, false])
    run('filters')
    expect([isOn('filters'), atlasStore.getState().narrowArea]).toEqual([true, 'centre'])
  })

  it('go to a panel and back to the picture where one area shows at a time', () => {
    atlasStore.getState().setNarrow(true)
    expect(isOn('table')).toBe(false)
    run('table')
    expect([isOn('table'), atlasStore.getState().narrowArea]).toEqual([true, 'bottom'])
    run('details')
    expect([isOn('table'), isOn('details'), atlasStore.getState().narrowArea]).toEqual([
      false,
      true,
      'end',
    ])
    run('details')
    expect(atlasStore.getState().narrowArea).toBe('centre')
    expect(atlasStore.getState().panels.details).toBe(true)
  })

  it('show the legend in the picture on every window', () => {
    atlasStore.getState().setNarrow(true)
    run('legend')
    expect([isOn('legend'), atlasStore.getState().narrowArea]).toEqual([true, 'centre'])
  })

  it('put the overview away and bring it back', () => {
    run('overview')
    expect([isOn('overview'), atlasStore.getState().panels.overview]).toEqual([false, false])
    run('overview')
    expect(isOn('overview')).toBe(true)
  })
})
