/** Entity types in lane order, left to right: the columns of the lanes layout and the order of legend and facet. */
export const ENTITY_TYPES = [
  'manufacturer',
  'component',
  'distributor',
  'trading_company',
  'front_company',
  'shell_company',
  'bank',
  'shipping_company',
  'vessel',
  'facilitator_person',
  'end_user',
  'state_programme',
  'government_body',
  'other',
] as const

export type EntityType = (typeof ENTITY_TYPES)[number]

export const LANES = ['origin', 'trade', 'cover', 'enablers', 'demand', 'other'] as const

export type Lane = (typeof LANES)[number]

const LANE_OF: Record<EntityType, Lane> = {
  manufacturer: 'origin',
  component: 'origin',
  distributor: 'trade',
  trading_company: 'trade',
  front_company: 'cover',
  shell_company: 'cover',
  bank: 'enablers',
  shipping_company: 'enablers',
  vessel: 'enablers',
  facilitator_person: 'enablers',
  end_user: 'demand',
  state_programme: 'demand',
  government_body: 'demand',
  other: 'other',
}

/** The lane an entity type stands in. */
export function laneOf(type: EntityType): Lane {
  return LANE_OF[type]
}
