import type { EntityId } from '../../domain/network/schema/entity.ts'

/** A menu that is asked for: at which entity, and where on the page it should open. */
export interface EntityMenuRequest {
  readonly id: EntityId
  /** pixels from the left upper corner of the window */
  readonly x: number
  readonly y: number
}

/** What the picture asks of the app around it. */
export interface PictureRequests {
  /** A context menu: right click, long press, Shift+F10 or the menu key. */
  readonly onEntityMenu: (request: EntityMenuRequest) => void
  /** Opening: double click, double tap or Enter. */
  readonly onEntityOpen: (id: EntityId) => void
}
