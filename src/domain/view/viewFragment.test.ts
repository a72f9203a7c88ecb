import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_ANALYSIS_SETTINGS, OWN_FRONTS } from '../chokepoint/settings.ts'
import { FACETS, type Facet, type FacetChoice } from '../filter/filter.ts'
import { FLOWS, LAYERS, RELATION_TYPES } from '../network/relationType.ts'
import { CONFIDENCES } from '../network/schema/relation.ts'
import { DEFAULT_VIEW, MODES, type AtlasView } from './atlasView.ts'
import { MAP_FLOWS, MAP_SHADES } from './mapLook.ts'
import { LAYOUTS, SHEET_KINDS } from './layout.ts'
import { readView, writeView } from './viewFragment.ts'

const text = fc.string({ unit: 'grapheme', maxLength: 12 })
const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
const nameSet = fc.uniqueArray(name, { maxLength: 5 }).map((names) => names.toSorted())
const date = fc.constantFrom('2003', '2016-09', '2016-09-26')
const place = fc.integer({ min: -99_999, max: 99_999 }).map((tenths) => tenths / 10 || 0)

const choice: fc.Arbitrary<FacetChoice> = fc.tuple(nameSet, nameSet).map(([include, exclude]) => ({
  include,
  exclude: exclude.filter((value) => !include.includes(value)),
}))

const facets = fc
  .dictionary(fc.constantFrom<Facet>(...FACETS), choice, { noNullPrototype: true })
  .map((all) =>
    Object.fromEntries(
      Object.entries(all).filter(([, { include, exclude }]) => include.length + exclude.length > 0),
    ),
  )

const time = fc.record(
  { from: date, to: date, undated: fc.boolean() },
  { requiredKeys: ['undated'] },
)

const view: fc.Arbitrary<AtlasView> = fc.record({
  filter: fc.record({ facets, text, time, revealed: nameSet }),
  filterMode: fc.constantFrom('hide' as const, 'dim' as const),
  selection: fc.record({
    entities: fc.uniqueArray(name, { maxLength: 4 }),
    relations: fc.uniqueArray(name, { maxLength: 4 }),
  }),
  layout: fc.constantFrom(...LAYOUTS),
  shelfShown: fc.boolean(),
  mapLook: fc.record({
    shade: fc.constantFrom(...MAP_SHADES),
    flows: fc.constantFrom(...MAP_FLOWS),
  }),
  pins: fc.dictionary(
    fc.constantFrom(...LAYOUTS),
    fc.dictionary(name, fc.record({ x: place, y: place }), {
      minKeys: 1,
      maxKeys: 3,
      noNullPrototype: true,
    }),
    { noNullPrototype: true },
  ),
  analysisSettings: fc.record(
    {
      layers: fc.subarray([...LAYERS]),
      minimumConfidence: fc.constantFrom(...CONFIDENCES),
      time,
      flows: fc.dictionary(fc.constantFrom(...RELATION_TYPES), fc.constantFrom(...FLOWS), {
        noNullPrototype: true,
      }),
      ownFronts: fc.constantFrom(...OWN_FRONTS),
      entryPoints: nameSet,
      endUsers: nameSet,
      weights: fc.record({
        gatekeeper: weight(),
        supplyLoss: weight(),
        routeShare: weight(),
        cutMembership: weight(),
        fragmentation: weight(),
      }),
    },
    { requiredKeys: ['layers', 'minimumConfidence', 'time', 'flows', 'ownFronts', 'weights'] },
  ),
  mode: fc.constantFrom(...MODES),
  stopped: fc.uniqueArray(name, { maxLength: 4 }),
  supposedListed: fc.uniqueArray(name, { maxLength: 4 }),
  camera: fc.option(
    fc.record(
      {
        x: place,
        y: place,
        zoom: fc.integer({ min: 1, max: 99_999 }).map((n) => n / 10_000),
        window: fc.record({
          width: fc.integer({ min: 1, max: 9_999 }),
          height: fc.integer({ min: 1, max: 9_999 }),
          sheet: fc.constantFrom(...SHEET_KINDS),
        }),
      },
      { requiredKeys: ['x', 'y', 'zoom'] },
    ),
  ),
})

function weight() {
  return fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000)
}

describe('a view in the address', () => {
  it('comes back exactly as it was written', () => {
    fc.assert(
      fc.property(view, (original) => {
        expect(readView(writeView(original))).toEqual({ view: original, ignored: [] })
      }),
    )
  })

  it('survives the address bar of a browser', () => {
    fc.assert(
      fc.property(view, (original) => {
        const url = new URL('http://localhost/')
        url.hash = writeView(original)
        expect(readView(new URL(url.href).hash.slice(1)).view).toEqual(original)
      }),
    )
  })

  it('is empty when nothing was changed', () => {
    expect(writeView(DEFAULT_VIEW)).toBe('')
  })

  it('reads like what it says', () => {
    expect(
      writeView({
        ...DEFAULT_VIEW,
        filter: {
          ...DEFAULT_VIEW.filter,
          facets: {
            country: { include: ['CN', 'HK'], exclude: [] },
            type: { include: ['bank'], exclude: [] },
            listedBy: { include: [], exclude: ['UN 1718'] },
          },
        },
        layout: 'lanes',
        camera: { x: 10, y: -3.25, zoom: 1.5 },
      }),
    ).toBe('country=CN~HK&type=bank&not-listedBy=UN%201718&layout=lanes&camera=10~-3.3~1.5')
  })

  it('says when own fronts count with their principal, and links from before leave them apart', () => {
    const together = {
      ...DEFAULT_VIEW,
      analysisSettings: { ...DEFAULT_ANALYSIS_SETTINGS, ownFronts: 'together' as const },
    }
    expect(writeView(together)).toBe('own-fronts=together')
    expect(readView('own-fronts=together').view).toEqual(together)
    expect(readView('counted-confidence=high').view.analysisSettings.ownFronts).toBe('apart')
    expect(readView('own-fronts=merged').view).toEqual(DEFAULT_VIEW)
  })

  it('tells the window a camera looked through, and takes one that does not', () => {
    const camera = { x: 10, y: -3, zoom: 1.5 }
    const wide = { ...camera, window: { width: 862, height: 594, sheet: 'wide' as const } }
    const tall = { ...camera, window: { width: 390, height: 520, sheet: 'tall' as const } }
    expect([camera, wide, tall].map((one) => writeView({ ...DEFAULT_VIEW, camera: one }))).toEqual([
      'camera=10~-3~1.5',
      'camera=10~-3~1.5~862~594',
      'camera=10~-3~1.5~390~520~tall',
    ])
    expect(readView('camera=10~-3~1.5').view.camera).toEqual(camera)
    for (const rest of ['862', '862~0', '-862~594', '862~594~round', '862~594~tall~1'])
      expect(readView(`camera=10~-3~1.5~${rest}`)).toEqual({
        view: DEFAULT_VIEW,
        ignored: ['the camera'],
      })
  })

  it('falls back part by part and names what it ignored', () => {
    const { view: read, ignored } = readView(
      'country=CN&layout=spiral&camera=1~2&text=%E0%A4%A&colour=red',
    )
    expect(read).toEqual({
      ...DEFAULT_VIEW,
      filter: { ...DEFAULT_VIEW.filter, facets: { country: { include: ['CN'], exclude: [] } } },
    })
    expect(ignored).toEqual(['the layout', 'the camera', 'the text filter', '“colour”'])
  })

  it('still gives the scores that a link with three weights gave', () => {
    const { view: read, ignored } = readView('weights=0.5~0.3~0')
    expect(read.analysisSettings.weights).toEqual({
      gatekeeper: 0.5,
      supplyLoss: 0.3,
      routeShare: 0,
      cutMembership: 0,
      fragmentation: 0,
    })
    expect(ignored).toEqual([])
    for (const broken of ['1~1', '1~1~1~1~1~1', '1~-1~1~1~1', '1~x~1']) {
      expect(readView(`weights=${broken}`)).toEqual({
        view: DEFAULT_VIEW,
        ignored: ['what the analysis rests on'],
      })
    }
  })

  it('never throws, whatever stands in the address', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (anything) => {
        expect(readView(anything).view.analysisSettings.minimumConfidence).toBe(
          DEFAULT_ANALYSIS_SETTINGS.minimumConfidence,
        )
      }),
    )
  })
})
