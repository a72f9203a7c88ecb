import type { Picture, PictureEntity, PictureRelation } from '../../src/domain/exhibit/picture.ts'

/** An entity of a picture: an ordinary trading company in the middle, but for what is said. */
export function pictureEntity(said: Partial<PictureEntity> & { id: string }): PictureEntity {
  return {
    name: said.id,
    isMasked: false,
    type: 'trading_company',
    at: { x: 100, y: 50 },
    radius: 8,
    isDimmed: false,
    isUnlit: false,
    isLit: false,
    isListed: false,
    ownership: null,
    halo: null,
    isGhost: false,
    isCutOff: false,
    hasIcon: false,
    ring: null,
    ...said,
  }
}

/** A relation of a picture: a straight, documented line of goods, but for what is said. */
export function pictureRelation(
  said: Partial<PictureRelation> & Pick<PictureRelation, 'id' | 'from' | 'to'>,
): PictureRelation {
  return {
    layer: 'goods',
    course: { from: { x: 20, y: 50 }, controls: [], to: { x: 100, y: 50 } },
    isRaised: false,
    width: 1,
    dash: [],
    isRound: false,
    opacity: 0.42,
    arrow: null,
    lit: null,
    ...said,
  }
}

/** A picture of 200 by 100 pixels with nothing in it, but for what is said. */
export function picture(said: Partial<Picture> = {}): Picture {
  return {
    layout: 'routes',
    width: 200,
    height: 100,
    zoom: 1,
    strength: 1,
    map: null,
    regions: [],
    relations: [],
    entities: [],
    detours: [],
    supposed: [],
    labels: [],
    annotations: [],
    ...said,
  }
}
