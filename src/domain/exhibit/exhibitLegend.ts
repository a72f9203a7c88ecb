import { DASHES } from '../view/dashes.ts'
import { HALO } from '../view/drawnLook.ts'
import { MAP_TONES } from '../view/mapLook.ts'
import { exhibitWords } from '../../words/exhibit.ts'
import { networkWords } from '../../words/network.ts'
import { ENTITY_TYPES } from '../network/entityType.ts'
import { LAYERS } from '../network/relationType.ts'
import { layerHue } from '../view/layerHue.ts'
import type { ExhibitColours } from './exhibitColours.ts'
import type { Picture, PictureEntity } from './picture.ts'
import { drawArrow, drawDetours, drawSupposed } from './svg/drawCourse.ts'
import { drawGlyph } from './svg/drawGlyph.ts'
import { drawCutOff, drawOwnership, drawStrike } from './svg/drawMarks.ts'
import { drawType } from './svg/drawType.ts'
import { element } from './svg/svgElement.ts'

/** A look of the picture and what it means. */
export interface LegendEntry {
  readonly key: string
  readonly label: string
  /** markup of the mark in a box of `width` by 20 px, its middle left at 0,0 */
  readonly mark: (colours: ExhibitColours) => string
  readonly width: number
}

const words = exhibitWords.legend
const MARK = 20
const LINE = 30
const WIDTH = 1.5

const sample = (isListed: boolean, isGhost = false) => ({
  type: 'other' as const,
  at: { x: MARK / 2, y: 0 },
  radius: 7,
  isListed,
  isGhost,
})
const line = { from: { x: 0, y: 0 }, controls: [], to: { x: LINE - 2, y: 0 } }
const head = { tip: { x: LINE - 2, y: 0 }, along: { x: 1, y: 0 }, size: 7 }

function stroke(colour: string, dash?: string): string {
  return element('line', {
    x1: 0,
    y1: 0,
    x2: LINE - 2,
    y2: 0,
    stroke: colour,
    'stroke-width': WIDTH,
    'stroke-dasharray': dash === '' ? undefined : dash,
    'stroke-linecap': dash?.startsWith('0.1') && 'round',
  })
}

function entry(key: string, label: string, mark: LegendEntry['mark'], width = MARK): LegendEntry {
  return { key, label, mark, width }
}

function typeEntries(entities: readonly PictureEntity[]): LegendEntry[] {
  const types = new Set(entities.map(({ type }) => type))
  return ENTITY_TYPES.filter((type) => types.has(type)).map((type) =>
    entry(type, networkWords.entityTypes[type].one, (colours) =>
      drawGlyph({ ...sample(false), type }, 1, colours),
    ),
  )
}

/** A halo with its tier inside, as small as a line of text. */
function haloMark(tier: number | null, colours: ExhibitColours): string {
  const ring = element('circle', {
    cx: MARK / 2,
    cy: 0,
    r: 8,
    fill: 'none',
    stroke: colours['--signal'],
    'stroke-width': tier === null ? HALO.reported.width : HALO.ring,
    'stroke-dasharray': tier === null && HALO.reported.dash.join(' '),
  })
  if (tier === null) return ring
  const type = { size: 10.5, weight: 600, colour: colours['--signal'], align: 'center' } as const
  return ring + drawType(String(tier), { x: MARK / 2, y: 0.5 }, type)
}

function haloEntries(entities: readonly PictureEntity[]): LegendEntry[] {
  const tiers = new Set(entities.flatMap(({ halo }) => (halo ? [halo.tier] : [])))
  return ([1, 2, 3, null] as const)
    .filter((tier) => tiers.has(tier))
    .map((tier) => {
      const key = tier === null ? 'reported' : (`tier${tier}` as const)
      const mark: LegendEntry['mark'] = (colours) => haloMark(tier, colours)
      return entry(key, words[key], mark)
    })
}

function markEntries(entities: readonly PictureEntity[]): LegendEntry[] {
  const has = (test: (entity: PictureEntity) => boolean) => entities.some(test)
  const owned = (['ownedByListed', 'ownedByTaken', 'takenAsListed'] as const)
    .filter((kind) => has(({ ownership }) => ownership === kind))
    .map((ownership) =>
      entry(
        ownership,
        words[ownership],
        (colours) =>
          drawGlyph(sample(false), 1, colours) +
          drawOwnership({ ...sample(false), halo: null, ownership }, 1, colours),
      ),
    )
  const middle = { x: MARK / 2, y: 0 }
  return [
    ...(has(({ isListed }) => isListed)
      ? [entry('listed', words.listed, (colours) => drawGlyph(sample(true), 1, colours))]
      : []),
    ...owned,
    ...(has(({ isGhost }) => isGhost)
      ? [
          entry(
            'stopped',
            words.stopped,
            (colours) =>
              drawGlyph(sample(false, true), 1, colours) + drawStrike(middle, 5, colours),
          ),
        ]
      : []),
    ...(has(({ isCutOff }) => isCutOff)
      ? [entry('cutOff', words.cutOff, (colours) => drawCutOff({ x: MARK, y: 0 }, 3.5, colours))]
      : []),
  ]
}

function styleOf({ dash, isRound }: Picture['relations'][number]) {
  if (dash.length === 0) return 'solid'
  return isRound ? 'dotted' : 'dashed'
}

function lineEntries(picture: Picture): LegendEntry[] {
  const { relations, detours, supposed } = picture
  const layers = LAYERS.filter((layer) => relations.some((relation) => relation.layer === layer))
  const styles = (['solid', 'dashed', 'dotted'] as const).filter((style) =>
    relations.some((relation) => styleOf(relation) === style),
  )
  return [
    ...layers.map((layer) =>
      entry(
        layer,
        words.layer(networkWords.layers[layer]),
        (colours) => stroke(colours[layerHue(layer)]) + drawArrow(head, colours[layerHue(layer)]),
        LINE,
      ),
    ),
    ...styles.map((style) =>
      entry(
        style,
        words.legality[style],
        (colours) =>
          stroke(colours['--muted'], DASHES[style].map((length) => length * WIDTH).join(' ')),
        LINE,
      ),
    ),
    ...(detours.length > 0
      ? [
          entry(
            'detour',
            words.detour,
            (colours) => drawDetours([{ relation: '', course: line, arrow: head }], colours),
            LINE,
          ),
        ]
      : []),
    ...(['witness', 'substitute'] as const)
      .filter((kind) => supposed.some((one) => one.kind === kind))
      .map((kind) =>
        entry(
          kind,
          words.supposed[kind],
          (colours) => drawSupposed({ kind, from: '', to: '', course: line, arrow: head }, colours),
          LINE,
        ),
      ),
  ]
}

function flowMark(colours: ExhibitColours): string {
  return element('path', {
    d: 'M0 -6L28 -1V1L0 6Z',
    fill: colours['--layer-goods'],
    'fill-opacity': 0.5,
  })
}

function mapEntries({ map }: Picture): LegendEntry[] {
  if (!map) return []
  const { shade, flows } = map.look
  const land = (colours: ExhibitColours) =>
    element('rect', {
      x: 1,
      y: -7,
      width: 16,
      height: 14,
      rx: 2,
      fill: colours[shade === 'chokepoints' ? '--signal' : '--muted'],
      'fill-opacity': MAP_TONES.land + MAP_TONES.shade,
    })
  return [
    ...(shade === 'none' ? [] : [entry('shade', words.shade[shade], land)]),
    ...(flows === 'none' ? [] : [entry('flow', words.flow[flows], flowMark, LINE)]),
  ]
}

/** What shapes, rings and lines of a picture mean: only those that are in it. */
export function exhibitLegend(picture: Picture): LegendEntry[] {
  const { entities } = picture
  return [
    ...typeEntries(entities),
    ...haloEntries(entities),
    ...markEntries(entities),
    ...lineEntries(picture),
    ...mapEntries(picture),
  ]
}
