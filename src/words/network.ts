import type { EntityType, Lane } from '../domain/network/entityType.ts'
import type { Layer, RelationType } from '../domain/network/relationType.ts'
import type { Case } from '../domain/network/schema/case.ts'
import type { Listing } from '../domain/network/schema/entity.ts'
import type { Confidence, Legality } from '../domain/network/schema/relation.ts'
import type { Source } from '../domain/network/schema/source.ts'
import type { Searched } from '../domain/search/searchTexts.ts'

interface Noun {
  readonly one: string
  readonly many: string
}

/** A relation type read along the relation (`a … b`) and against it (`b … a`). */
interface Reading {
  readonly forward: string
  readonly inverse: string
}

const entityTypes: Readonly<Record<EntityType, Noun>> = {
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

const lanes: Readonly<Record<Lane, string>> = {
  origin: 'Origin',
  trade: 'Trade',
  cover: 'Cover',
  enablers: 'Enablers',
  demand: 'Demand',
  other: 'Other',
}

const relationTypes: Readonly<Record<RelationType, Reading>> = {
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

const layers: Readonly<Record<Layer, string>> = {
  goods: 'goods',
  money: 'money',
  control: 'control',
  other: 'other',
}

const legalities: Readonly<Record<Legality, string>> = {
  licit: 'licit',
  illicit: 'illicit',
  alleged: 'alleged',
  unknown: 'unknown',
}

const confidences: Readonly<Record<Confidence, string>> = {
  high: 'high',
  medium: 'medium',
  low: 'low',
}

const listingKinds: Readonly<Record<Listing['kind'], string>> = {
  designated: 'designated',
  identified: 'identified',
  forfeited: 'forfeited',
  measure: 'subject to a measure',
}

const sourceTypes: Readonly<Record<Source['type'], string>> = {
  official: 'official record',
  un: 'UN document',
  ngo: 'research organisation',
  press: 'press',
}

const caseKinds: Readonly<Record<Case['kind'], Noun>> = {
  shipment: { one: 'shipment', many: 'shipments' },
  indictment: { one: 'indictment', many: 'indictments' },
  designation: { one: 'designation', many: 'designations' },
  finding: { one: 'finding', many: 'findings' },
  topic: { one: 'topic', many: 'topics' },
}

/** What a search hit was found by. */
const searched: Readonly<Record<Searched, string>> = {
  name: 'name',
  alias: 'alias',
  nativeName: 'native name',
  latinName: 'transliteration',
  identifier: 'identifier',
  listReference: 'list reference',
}

/** Words for what a network is made of. */
export const networkWords = {
  entityTypes,
  lanes,
  relationTypes,
  relationInWords: (source: string, verb: string, target: string) => `${source} ${verb} ${target}`,
  layers,
  legalities,
  confidences,
  listingKinds,
  sourceTypes,
  caseKinds,
  searched,
  entity: { one: 'entity', many: 'entities' },
  relation: { one: 'relation', many: 'relations' },
  source: { one: 'source', many: 'sources' },
  locatedIn: (country: string) => `located in ${country}`,
  listedBy: (authority: string) => `listed by ${authority}`,
  notListed: 'not listed',
  unknownCountry: 'unknown country',
  undated: 'undated',
  /** `1 entity`, `1,024 entities` */
  count: (number: number, { one, many }: Noun) =>
    `${number.toLocaleString('en')} ${number === 1 ? one : many}`,
} as const
