const entityTypes = {
  manufacturer: { one: 'manufacturer', many: 'manufacturers' },
  component: { one: 'component', many: 'components' },
  distributor: { one: 'distributor', many: 'distributors' },
  trading_company: { one: 'trading company', many: 'trading companies' },
  front_company: { one: 'front company', many: 'front companies' },
  shell_company: { one: 'shell company', many: 'shell companies' },
  bank: { one: 'bank', many: 'banks' },
  shipping_company: { one: 'shipping company', many: 'shipping companies' },
  vessel: { one: 'vessel', many: 'vessels' },
  facilitator_person: { one: 'person', many: 'persons' },
  end_user: { one: 'end user', many: 'end users' },
  state_programme: { one: 'state programme', many: 'state programmes' },
  government_body: { one: 'government body', many: 'government bodies' },
  other: { one: 'other entity', many: 'other entities' },
}

const lanes = {
  origin: 'Origin',
  trade: 'Trade',
  cover: 'Cover',
  enablers: 'Enablers',
  demand: 'Demand',
  other: 'Other',
}

/** A relation type read along the relation (`a … b`) and against it (`b … a`). */
const relationTypes = {
  supplies: { forward: 'supplies', inverse: 'is supplied by' },
  manufactured: { forward: 'manufactured', inverse: 'was manufactured by' },
  procures_for: { forward: 'procures for', inverse: 'procures through' },
  brokered_for: { forward: 'brokered for', inverse: 'had deals brokered by' },
  transports: { forward: 'transports', inverse: 'is transported by' },
  ships_for: { forward: 'ships for', inverse: 'ships through' },
  contains_component: { forward: 'contains', inverse: 'is contained in' },
  finances: { forward: 'finances', inverse: 'is financed by' },
  pays: { forward: 'pays', inverse: 'is paid by' },
  fronts_for: { forward: 'fronts for', inverse: 'is fronted by' },
  agent_of: { forward: 'acts for', inverse: 'acts through' },
  director_of: { forward: 'is a director of', inverse: 'is directed by' },
  owns: { forward: 'owns', inverse: 'is owned by' },
  controls: { forward: 'controls', inverse: 'is controlled by' },
  registered_by: { forward: 'was registered by', inverse: 'registered' },
  related_to: { forward: 'is related to', inverse: 'is related to' },
}

const layers = {
  goods: 'goods',
  money: 'money',
  control: 'control',
  other: 'other',
}

const legalities = {
  licit: 'licit',
  illicit: 'illicit',
  alleged: 'alleged',
  unknown: 'unknown',
}

const confidences = {
  high: 'high',
  medium: 'medium',
  low: 'low',
}

const listingKinds = {
  designated: 'designated',
  identified: 'identified',
  forfeited: 'forfeited',
  measure: 'subject to a measure',
}

const sourceTypes = {
  official: 'official record',
  un: 'UN document',
  ngo: 'research organisation',
  press: 'press',
}

const caseKinds = {
  shipment: { one: 'shipment', many: 'shipments' },
  indictment: { one: 'indictment', many: 'indictments' },
  designation: { one: 'designation', many: 'designations' },
  finding: { one: 'finding', many: 'findings' },
  topic: { one: 'topic', many: 'topics' },
}

/** Words for what a network is made of. */
export const networkWords = {
  entityTypes,
  lanes,
  relationTypes,
  layers,
  legalities,
  confidences,
  listingKinds,
  sourceTypes,
  caseKinds,
  entity: { one: 'entity', many: 'entities' },
  relation: { one: 'relation', many: 'relations' },
  source: { one: 'source', many: 'sources' },
  locatedIn: (country: string) => `located in ${country}`,
  listedBy: (authority: string) => `listed by ${authority}`,
  notListed: 'not listed',
  unknownCountry: 'unknown country',
  undated: 'undated',
  /** `1 entity`, `1,024 entities` */
  count: (number: number, { one, many }: { one: string; many: string }) =>
    `${number.toLocaleString('en')} ${number === 1 ? one : many}`,
} as const
