import cytoscape from 'cytoscape'
import { describe, expect, it } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { STORED_FONTS } from '../exhibit/storedFonts.ts'
import { boxInside, boxesTouch } from '../labels/box.ts'
import { entityLabel } from '../labels/entityLabel.ts'
import { lineTouchesBox } from '../labels/leader.ts'
import { createScene } from '../scene/createScene.ts'
import { pictureElements } from '../scene/pictureElements.ts'
import { NO_FOCUS } from './focus.ts'
import { labelsInView } from './labelsInView.ts'

const VIEW = { zoom: 1, panX: 0, panY: 0 }

/** The labels of entities that a story lights, at places in a window of a size. */
function labelsOf(
  places: readonly { readonly name: string; readonly x: number; readonly y: number }[],
  width: number,
  height: number,
) {
  const network = buildNetwork({
    entities: places.map(({ name }, index) => ({ id: `e${index}`, name, type: 'bank' })),
    relations: [],
  })
  const cy = cytoscape({ headless: true, styleEnabled: true, elements: pictureElements(network) })
  const scene = createScene(cy, network)
  scene.entities.forEach((item, index) => {
    Object.assign(item, { x: places[index]?.x, y: places[index]?.y, size: 40 })
  })
  const centres = new Set(scene.entities)
  const focus = { ...NO_FOCUS, kind: 'hover', centres, lit: centres } as const
  return labelsInView(
    scene.entities,
    { ...VIEW, width, height },
    focus,
    { taken: [], circles: [], lines: [] },
    (item, use) => entityLabel(item, STORED_FONTS, use),
  )
}

const WAIST = [
  'Dandong Hongxiang Industrial Development Co., Ltd. (DHID)',
  'Foreign Trade Bank of the Democratic Republic (FTB)',
  'Korea Kwangson Banking Corporation (KKBC)',
  'Tanchon Commercial Bank',
  'Korea Mining Development Trading Corporation (KOMID)',
]

/** Relations of a hub with as many others. */
const hub = (id: string, spokes: number) =>
  Array.from({ length: spokes }, (_, index) => `${id}${index} related_to ${id}`)

/** Who is named of a network drawn in one long row. */
function namesAt(zoom: number, relations: readonly string[]) {
  const network = buildNetwork({ relations })
  const cy = cytoscape({ headless: true, styleEnabled: true, elements: pictureElements(network) })
  const scene = createScene(cy, network)
  scene.entities.forEach((item, index) =>
    Object.assign(item, { x: 450 + 900 * index, y: 50, size: 40 }),
  )
  const view = { ...VIEW, zoom, width: 900 * scene.entities.length * zoom + 200, height: 300 }
  const occupied = { taken: [], circles: [], lines: [] }
  return labelsInView(scene.entities, view, NO_FOCUS, occupied, (item, use) =>
    entityLabel(item, STORED_FONTS, use),
  ).map(({ item }) => item.entity.name)
}

describe('the names in a picture that is looked at from far off', () => {
  it('are of those with the most relations, where nobody is large enough to be named', () => {
    expect(namesAt(0.2, [...hub('bank', 3), ...hub('ship', 5), ...hub('pair', 2)])).toEqual([
      'ship',
      'bank',
    ])
  })

  it('are of ten at most', () => {
    const hubs = Array.from({ length: 20 }, (_, index) => hub(`h${index}_`, 3 + (index % 5)))
    expect(namesAt(0.2, hubs.flat())).toHaveLength(10)
  })

  it('are of fewer in a small window', () => {
    const hubs = Array.from({ length: 6 }, (_, index) => hub(`h${index}_`, 3))
    expect(namesAt(0.02, hubs.flat())).toHaveLength(4)
  })

  it('are of everybody who is large enough, and of nobody for relations alone', () => {
    expect(namesAt(1, hub('bank', 9)).toSorted()).toEqual(
      ['bank', ...Array.from({ length: 9 }, (_, index) => `bank${index}`)].toSorted(),
    )
  })
})

describe('the names of what a story lights', () => {
  it('all stand in the window of a phone, none over another', () => {
    const places = WAIST.map((name, index) => ({ name, x: 19 + index * 84, y: 230 }))
    const labels = labelsOf(places, 390, 450)
    expect(labels.map(({ item }) => item.entity.name).toSorted()).toEqual(WAIST.toSorted())
    for (const [index, { place }] of labels.entries()) {
      expect(boxInside(place.box, { left: 0, top: 0, right: 390, bottom: 450 })).toBe(true)
      const others = labels.slice(0, index).map((other) => other.place.box)
      expect(others.some((other) => boxesTouch(other, place.box))).toBe(false)
    }
  })

  it('have their ground cleared where the line to another mark runs behind them', () => {
    const places = [
      { name: 'Bank of the Middle', x: 300, y: 200 },
      ...Array.from({ length: 12 }, (_, index) => ({
        name: `Neighbour number ${index}`,
        x: 300 + 34 * Math.cos((index * Math.PI) / 6),
        y: 200 + 34 * Math.sin((index * Math.PI) / 6),
      })),
    ]
    const labels = labelsOf(places, 600, 400)
    const leaders = labels.flatMap(({ leader }) => leader ?? [])
    expect(leaders.length).toBeGreaterThan(0)
    expect(labels.some(({ place, hasPlate }) => hasPlate && !place.covers)).toBe(true)
    for (const { place, leader, hasPlate } of labels) {
      const isCrossed = leaders.some((line) => line !== leader && lineTouchesBox(line, place.box))
      expect(hasPlate).toBe(place.covers || isCrossed)
    }
  })

  it('are told apart by what only they say where they begin alike and stand close', () => {
    const towns = ['Hong Kong', 'Anguilla', 'Seychelles']
    const places = towns.map((town, index) => ({
      name: `Fronts of Dandong Hongxiang in ${town} (unnamed)`,
      x: 40,
      y: 100 + index * 44,
    }))
    const lines = (close: number) =>
      labelsOf(
        places.map((one, index) => ({ ...one, y: 100 + index * close })),
        700,
        700,
      ).map(({ text }) => text.lines)
    expect(lines(42)).toEqual([
      ['Fronts … Hong Kong'],
      ['Fronts … Anguilla'],
      ['Fronts … Seychelles'],
    ])
    expect(lines(200)[1]).toEqual(['Fronts of Dandong', 'Hongxiang in', 'Anguilla (unnamed)'])
  })

  it('take wider lines before anything is cut, and leave out what they add in brackets before that', () => {
    const name = 'Components branded by Japan-headquartered firms (CAR missile)'
    expect(labelsOf([{ name, x: 300, y: 300 }], 600, 600).map(({ text }) => text.lines)).toEqual([
      ['Components branded by', 'Japan-headquartered', 'firms (CAR missile)'],
    ])
  })
})
