import type { EntityType } from '../network/entityType.ts'
import type { Layer } from '../network/relationType.ts'
import type { Annotation } from '../network/schema/story.ts'
import type { HypotheticalKind } from '../view/hypothetical.ts'
import type { LayoutKind, Point } from '../view/layout.ts'
import type { MapLook } from '../view/mapLook.ts'

/*
 * What the picture shows, as plain data in pixels of its window, y downwards: enough to draw it again without the picture,
 * without a browser even. Colours are left to whoever draws; sizes in pixels of the screen are not.
 */

/** An upright rectangle. */
export interface PictureBox {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** An entity that is in the window, dimmed ones too. */
export interface PictureEntity {
  readonly id: string
  readonly name: string
  /** its name stands for initials: its id is not written anywhere either */
  readonly isMasked: boolean
  readonly type: EntityType
  readonly at: Point
  /** half of the glyph's width; glyph paths within -1 … 1 are scaled by it */
  readonly radius: number
  /** kept in sight although the filter does not show it */
  readonly isDimmed: boolean
  /** drawn once more, in full colour, where the rest steps back */
  readonly isLit: boolean
  readonly isListed: boolean
  readonly ownership: 'takenAsListed' | 'ownedByListed' | 'ownedByTaken' | null
  /** of a chokepoint; without tier where only a source calls it one */
  readonly halo: { readonly tier: 1 | 2 | 3 | null } | null
  /** stopped in What if */
  readonly isGhost: boolean
  /** an end user that no route reaches any more */
  readonly isCutOff: boolean
  /** whether the icon of its type is drawn inside */
  readonly hasIcon: boolean
  /** what is drawn above it steps back too: it is dimmed, or others are lit */
  readonly isUnlit: boolean
  /** around what is selected or lit */
  readonly ring: { readonly radius: number; readonly width: number } | null
}

/** Quadratic spline from one end to the other, through the middle of each pair of neighbouring controls; straight without any. */
export interface PictureCourse {
  readonly from: Point
  readonly controls: readonly Point[]
  readonly to: Point
}

/** The head of an arrow: a triangle behind its tip. */
export interface PictureArrow {
  readonly tip: Point
  /** unit vector it points along */
  readonly along: Point
  readonly size: number
}

/** How the line of a relation is drawn. */
export interface PictureStroke {
  readonly width: number
  /** dashes and gaps in turn; empty where the line is solid */
  readonly dash: readonly number[]
  readonly isRound: boolean
  /** in [0,1] */
  readonly opacity: number
  readonly arrow: (PictureArrow & { readonly opacity: number }) | null
}

export interface PictureRelation extends PictureStroke {
  readonly id: string
  /** ids of the entities it is drawn from and to, along its flow */
  readonly from: string
  readonly to: string
  readonly layer: Layer
  readonly course: PictureCourse
  /** between two chokepoints of the waist: above all others */
  readonly isRaised: boolean
  /** how it is drawn once more where it is lit */
  readonly lit: PictureStroke | null
}

/** A relation that is only supposed. */
export interface PictureSupposed {
  readonly kind: HypotheticalKind
  readonly from: string
  readonly to: string
  readonly course: PictureCourse
  readonly arrow: PictureArrow | null
}

/** A step of a route that is left where the shortest had to change. */
export interface PictureDetour {
  readonly relation: string
  readonly course: PictureCourse
  readonly arrow: PictureArrow | null
}

export interface PictureLabel {
  readonly entity: string
  readonly lines: readonly string[]
  readonly note: string | null
  readonly box: PictureBox
  readonly align: 'left' | 'center' | 'right'
  readonly isStrong: boolean
  /** struck through: of a ghost */
  readonly isStruck: boolean
  /** whether the ground behind it is cleared, as it covers marks or the line of another */
  readonly hasPlate: boolean
  /** a line that ties it to its mark, drawn behind all names */
  readonly leader: { readonly from: Point; readonly to: Point } | null
}

/** A captioned part of the drawing. */
export interface PictureRegion {
  readonly kind: 'column' | 'shelf' | 'ring' | 'lane'
  readonly box: PictureBox
  /** null where it found no room */
  readonly caption: {
    readonly text: string
    readonly at: Point
    readonly align: 'left' | 'center'
    readonly width: number
  } | null
}

export interface PictureCountry {
  /** ISO 3166-1 alpha-2; empty for land without one */
  readonly code: string
  /** closed outlines, x and y in turn */
  readonly rings: readonly (readonly number[])[]
  /** in [0,1], of what the shade tells; 0 leaves it plain */
  readonly share: number
}

/** A band between two countries, as wide where it starts and a sixth of that where it arrives if it is directed. */
export interface PictureFlow {
  readonly from: Point
  readonly to: Point
  readonly width: number
  readonly isDirected: boolean
  /** in [0,1] */
  readonly opacity: number
}

/** The circle in which the entities of a country stand. */
export interface PictureCircle {
  readonly code: string
  readonly at: Point
  readonly radius: number
  /** in [0,1], of what the shade tells: many a country is smaller than its circle */
  readonly share: number
  /** the middle of the country, where the circle had to give way far enough to be tied to it */
  readonly home: Point | null
}

/** The world beneath the entities. */
export interface PictureMap {
  readonly look: MapLook
  readonly countries: readonly PictureCountry[]
  readonly flows: readonly PictureFlow[]
  readonly circles: readonly PictureCircle[]
  readonly names: readonly { readonly text: string; readonly at: Point }[]
}

/** What a story says about an entity: a circle around it, an arrow to it, words beside it. */
export interface PictureAnnotation {
  readonly kind: Annotation['kind']
  /** the mark it is about, with the room around it */
  readonly at: Point
  readonly radius: number
  readonly arrow: {
    readonly far: Point
    readonly tip: Point
    readonly wings: readonly Point[]
  } | null
  readonly text: {
    readonly lines: readonly string[]
    readonly box: PictureBox
    /** px of the type */
    readonly size: number
  } | null
}

/** Everything that is to be seen in one window onto the drawing, in the order of drawing within each list. */
export interface Picture {
  readonly layout: LayoutKind
  readonly width: number
  readonly height: number
  /** pixels per model unit: how thick borders and rings are */
  readonly zoom: number
  /** how much is left of what is not lit, in [0,1] */
  readonly strength: number
  readonly map: PictureMap | null
  readonly regions: readonly PictureRegion[]
  readonly relations: readonly PictureRelation[]
  readonly entities: readonly PictureEntity[]
  readonly detours: readonly PictureDetour[]
  readonly supposed: readonly PictureSupposed[]
  readonly labels: readonly PictureLabel[]
  readonly annotations: readonly PictureAnnotation[]
}

/** Which part of the drawing a picture is asked for, and how large. */
export interface PictureWish {
  /** `window`: what is to be seen on the screen; `all`: everything that is not hidden */
  readonly part: 'window' | 'all'
  /** pixels; the window's own when absent */
  readonly size?: { readonly width: number; readonly height: number }
  /** What to write for names where people are masked, and which entities are such people. */
  readonly mask?: {
    readonly nameOf: (id: string) => string
    readonly hides: (id: string) => boolean
    /** what to write for a text that may name them */
    readonly say: (text: string) => string
  }
}
