import { mapFacts } from '../../domain/jurisdiction/mapFacts.ts'
import type { Network } from '../../domain/network/network.ts'
import type { Point } from '../../domain/view/layout.ts'
import { memoizeLast } from '../../lib/memoizeLast.ts'
import type { AtlasStore } from '../../store/atlasStore.ts'
import { selectChokepointValues } from '../../store/selectors/selectChokepointValues.ts'
import { selectVisible } from '../../store/selectors/selectVisible.ts'
import type { PointedPlace } from '../../store/selectionSlice.ts'
import type { Box, Disc } from '../labels/box.ts'
import { circleMiddle } from '../scene/flowBand.ts'
import { litFlows } from '../scene/litFlows.ts'
import { placeCircles } from '../scene/mapScene.ts'
import { pointedPlace } from '../scene/pointedPlace.ts'
import { sayPlace } from '../scene/sayPlace.ts'
import type { Ground } from '../scene/beneath.ts'
import type { Scene } from '../scene/scene.ts'
import type { LabelInk } from './drawLabel.ts'
import type { Focus } from './focus.ts'
import { paintMap } from './paintMap.ts'
import { paintSaying } from './paintSaying.ts'
import type { StandingPlace } from '../walk/nextPlace.ts'
import { toScreen, type View } from './view.ts'

/** What floats over the corner of the picture: layouts and the menu of the map, in pixels. */
const CONTROLS: Box = { left: 0, top: 0, right: 345, bottom: 46 }

/** What the map draws and feels, while the geography layout is the one that is drawn. */
export function createMapLayer(
  store: AtlasStore,
  scene: Scene,
  network: Network,
  nameOf: (country: string) => string,
) {
  const factsOf = memoizeLast(mapFacts)
  const facts = () => {
    const state = store.getState()
    return factsOf(network, selectChokepointValues(state), selectVisible(state))
  }

  return {
    /** Draws what lies `under` the entities, names where nothing is `covered`; returns the places that names take. */
    paint(
      ground: CanvasRenderingContext2D,
      under: Ground,
      focus: Focus,
      view: View,
      ink: LabelInk,
      covered: readonly Box[],
    ): Box[] {
      const { hovered, mapLook } = store.getState()
      const told = facts()
      const lit = litFlows(told, hovered, focus.relations)
      const pointed = hovered?.kind === 'place' ? hovered.code : null
      const taken = [...covered, CONTROLS]
      const picture = { facts: told, look: mapLook, lit, pointed, taken }
      const names = paintMap(ground, under, picture, view, ink, nameOf)
      return [...names, CONTROLS]
    },
    /** Says, above everything, what is known of the place or flow pointed at. */
    paintSaid(above: CanvasRenderingContext2D, view: View, ink: LabelInk): void {
      const { hovered } = store.getState()
      if (hovered?.kind !== 'place' && hovered?.kind !== 'flow') return
      const said = this.say(hovered)
      if (said) paintSaying(above, said, hovered, placeCircles(scene), view, ink)
    },
    /** What is known of a place or flow. */
    say: (pointed: PointedPlace) => sayPlace(facts(), pointed, nameOf),
    /** Countries and places of which something shows, the fullest first, by the middles of their circles. */
    places(): StandingPlace[] {
      const { places } = facts()
      const shown = (code: string) => places.get(code)?.entities.length ?? 0
      return [...placeCircles(scene)]
        .map(([code, circle]) => ({ code, ...circleMiddle(circle) }))
        .filter(({ code }) => shown(code) > 0)
        .toSorted((a, b) => shown(b.code) - shown(a.code))
    },
    pointedAt(at: Point, zoom: number): PointedPlace | null {
      return pointedPlace(scene, facts(), store.getState().mapLook, at, zoom)
    },
    /** The relations that a flow is made of. */
    relationsOf({ from, to }: Extract<PointedPlace, { kind: 'flow' }>): string[] {
      return scene.relations
        .filter((relation) => relation.presence === 'shown')
        .filter((it) => it.from.entity.country === from && it.to.entity.country === to)
        .map(({ relation }) => relation.id)
    },
    /** The circles of places, in pixels, which names of entities had better leave free. */
    discs(view: View): Disc[] {
      return [...placeCircles(scene).values()].map((circle) => ({
        ...toScreen(view, circleMiddle(circle)),
        radius: (circle.width / 2) * view.zoom + 3,
      }))
    },
  }
}

export type MapLayer = ReturnType<typeof createMapLayer>
