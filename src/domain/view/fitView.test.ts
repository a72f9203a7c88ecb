import { describe, expect, it } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { DEFAULT_VIEW, type AtlasView } from './atlasView.ts'
import { fitView } from './fitView.ts'

const network = buildNetwork({ relations: ['maker supplies army'] })

describe('fitting a linked view to the network it opens', () => {
  it('drops what the network does not have and names each part once', () => {
    const view: AtlasView = {
      ...DEFAULT_VIEW,
      filter: { ...DEFAULT_VIEW.filter, revealed: ['maker', 'gone'] },
      selection: { entities: ['gone', 'army'], relations: ['gone'] },
      stopped: ['gone', 'maker'],
      supposedListed: ['army', 'gone'],
      pins: { routes: { maker: { x: 1, y: 2 }, gone: { x: 3, y: 4 } } },
      analysisSettings: { ...DEFAULT_VIEW.analysisSettings, entryPoints: ['gone', 'maker'] },
    }
    expect(fitView(view, network)).toEqual({
      view: {
        ...view,
        filter: { ...view.filter, revealed: ['maker'] },
        selection: { entities: ['army'], relations: [] },
        stopped: ['maker'],
        supposedListed: ['army'],
        pins: { routes: { maker: { x: 1, y: 2 } } },
        analysisSettings: { ...view.analysisSettings, entryPoints: ['maker'] },
      },
      ignored: [
        'the entities revealed by hand',
        'the selection',
        'what is stopped',
        'what is taken as listed',
        'the places entities were moved to',
        'what the analysis rests on',
      ],
    })
  })

  it('leaves what the analysis rests on untouched where nothing is dropped: it need not run again', () => {
    expect(fitView(DEFAULT_VIEW, network).view.analysisSettings).toBe(DEFAULT_VIEW.analysisSettings)
  })
})
