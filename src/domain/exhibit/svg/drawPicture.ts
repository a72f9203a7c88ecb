import { FADED } from '../../view/drawnLook.ts'
import { layerHue } from '../../view/layerHue.ts'
import { networkWords } from '../../../words/network.ts'
import type { ExhibitColours } from '../exhibitColours.ts'
import type { Picture, PictureEntity } from '../picture.ts'
import { drawAnnotation } from './drawAnnotation.ts'
import { drawArrow, drawDetours, drawLit, drawRelation, drawSupposed } from './drawCourse.ts'
import { drawGlyph } from './drawGlyph.ts'
import { drawMap, drawRegion } from './drawGround.ts'
import { drawLabel, drawLeader } from './drawLabel.ts'
import { drawMarks, drawRing } from './drawMarks.ts'
import { element, escapeXml, group } from './svgElement.ts'

/** An entity with its name, for whoever reads or points at the picture. */
function drawEntity(entity: PictureEntity, zoom: number, colours: ExhibitColours): string {
  const { name, type, id } = entity
  const title = element('title', {}, escapeXml(`${name}, ${networkWords.entityTypes[type].one}`))
  return group(
    {
      'data-entity': entity.isMasked ? null : id,
      class: 'entity',
      opacity: entity.isDimmed && FADED.dimmed,
    },
    [title, drawGlyph(entity, zoom, colours)],
  )
}

/** A picture in SVG, from the ground up as the screen draws it. */
export function drawPicture(picture: Picture, colours: ExhibitColours): string {
  const { zoom, relations, entities } = picture
  const masked = new Set(entities.filter(({ isMasked }) => isMasked).map(({ id }) => id))
  const raised = [
    ...relations.filter((one) => !one.isRaised),
    ...relations.filter((one) => one.isRaised),
    // Ids are made of names.
  ].map((one) => (masked.has(one.from) || masked.has(one.to) ? { ...one, id: '' } : one))
  return [
    picture.map ? drawMap(picture.map, colours) : '',
    group(
      {},
      picture.regions.map((region) => drawRegion(region, colours)),
    ),
    group({ opacity: picture.strength < 1 && picture.strength }, [
      group(
        {},
        raised.map((relation) => drawRelation(relation, colours)),
      ),
      group(
        {},
        entities.map((entity) => drawEntity(entity, zoom, colours)),
      ),
    ]),
    drawDetours(picture.detours, colours),
    group(
      {},
      relations.map((relation) => drawLit(relation, colours)),
    ),
    group(
      {},
      picture.supposed.map((supposed) => drawSupposed(supposed, colours)),
    ),
    group(
      {},
      entities.filter(({ isLit }) => isLit).map((entity) => drawGlyph(entity, zoom, colours)),
    ),
    group(
      {},
      relations.map(({ arrow, layer }) =>
        arrow ? drawArrow(arrow, colours[layerHue(layer)], arrow.opacity) : '',
      ),
    ),
    group(
      {},
      entities.map((entity) => drawMarks(entity, zoom, colours)),
    ),
    group(
      {},
      entities.map((entity) => drawRing(entity, colours)),
    ),
    group(
      {},
      // Behind all names: a line that runs past another is seen to go on behind it.
      [
        ...picture.labels.flatMap(({ leader }) => (leader ? drawLeader(leader, colours) : [])),
        ...picture.labels.map((label) =>
          drawLabel(masked.has(label.entity) ? { ...label, entity: '' } : label, colours),
        ),
      ],
    ),
    group(
      {},
      picture.annotations.map((annotation) => drawAnnotation(annotation, colours)),
    ),
  ].join('')
}
