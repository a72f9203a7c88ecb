export const LAYERS = ['goods', 'money', 'control', 'other'] as const

/** What a relation carries. */
export type Layer = (typeof LAYERS)[number]

export const FLOWS = ['forward', 'reverse', 'none'] as const

/** Which way a relation flows toward the programme, read against its written direction. */
export type Flow = (typeof FLOWS)[number]

interface RelationTypeRule {
  readonly layer: Layer
  readonly flow: Flow
}

/**
 * The flow table: layer and flow direction toward the programme of each relation type.
 * Shown in the app under "How this is computed". A relation may override its flow, with a reason.
 */
export const RELATION_TYPE_RULES = {
  supplies: { layer: 'goods', flow: 'forward' },
  manufactured: { layer: 'goods', flow: 'forward' },
  procures_for: { layer: 'goods', flow: 'forward' },
  brokered_for: { layer: 'goods', flow: 'forward' },
  transports: { layer: 'goods', flow: 'forward' },
  ships_for: { layer: 'goods', flow: 'forward' },
  contains_component: { layer: 'goods', flow: 'reverse' },
  finances: { layer: 'money', flow: 'forward' },
  pays: { layer: 'money', flow: 'forward' },
  fronts_for: { layer: 'control', flow: 'forward' },
  agent_of: { layer: 'control', flow: 'forward' },
  director_of: { layer: 'control', flow: 'forward' },
  owns: { layer: 'control', flow: 'reverse' },
  controls: { layer: 'control', flow: 'reverse' },
  registered_by: { layer: 'control', flow: 'reverse' },
  related_to: { layer: 'other', flow: 'none' },
} as const satisfies Record<string, RelationTypeRule>

export type RelationType = keyof typeof RELATION_TYPE_RULES

export const RELATION_TYPES = Object.keys(RELATION_TYPE_RULES) as [RelationType, ...RelationType[]]

/** The layer a relation type belongs to. */
export function layerOf(type: RelationType): Layer {
  return RELATION_TYPE_RULES[type].layer
}
