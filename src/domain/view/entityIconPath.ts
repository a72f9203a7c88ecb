import type { EntityType } from '../network/entityType.ts'

/** Strokes of an icon on a 24 × 24 grid, as SVG paths. */
const ICONS: Readonly<Record<EntityType, string>> = {
  manufacturer: 'M3 20V10l6 4v-4l6 4V4h5v16z',
  component: 'M7 7h10v10H7z M10 3v4 M14 3v4 M10 17v4 M14 17v4 M3 10h4 M3 14h4 M17 10h4 M17 14h4',
  distributor: 'M4 8l8-4 8 4v9l-8 4-8-4z M4 8l8 4 8-4 M12 12v9',
  trading_company: 'M4 8h15 M15 4l4 4-4 4 M20 16H5 M9 12l-4 4 4 4',
  front_company: 'M4 10v10h16V10 M3 10l2-6h14l2 6z M10 20v-6h4v6',
  shell_company: 'M6 3h8l5 5v13H6z M14 3v5h5',
  bank: 'M3 9l9-5 9 5z M6 9v9 M12 9v9 M18 9v9 M3 20h18',
  shipping_company: 'M12 7.5V21 M5 13a7 7 0 0 0 14 0 M8 11h8 M12 3.5a2 2 0 1 0 .01 0z',
  vessel: 'M3 15h18l-3 5H6z M7 15v-5h10v5 M12 10V4',
  facilitator_person: 'M12 4a4 4 0 1 0 .01 0z M4 21c0-4 4-6 8-6s8 2 8 6',
  end_user: 'M6 21V4h12l-3 4 3 4H6',
  state_programme: 'M12 3c3 3 4 6 4 9v5H8v-5c0-3 1-6 4-9z M8 13l-3 5h3 M16 13l3 5h-3 M12 17v4',
  government_body: 'M4 21V11h16v10z M12 11V3h5v4h-5 M8 14v4 M12 14v4 M16 14v4',
  other: 'M9 9a3 3 0 1 1 4 3c-1 .5-1 1-1 3 M12 19v.5',
}

/** The icon of an entity type, to be stroked: an SVG path on a 24 × 24 grid. */
export function entityIconPath(type: EntityType): string {
  return ICONS[type]
}
