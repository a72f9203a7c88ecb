import type { EntityType } from '../../../domain/network/entityType.ts'
import type { RelationType } from '../../../domain/network/relationType.ts'
import { importFtmWords } from '../../../words/importFtm.ts'

const { wording } = importFtmWords

/** A schema whose records link two things: the properties that name its ends and the relation it becomes. */
export interface LinkSchema {
  readonly from: string
  readonly to: string
  readonly type: RelationType
  /** how it reads where the type says less than the schema */
  readonly wording?: string
}

const related = (from: string, to: string, reading?: string): LinkSchema => ({
  from,
  to,
  type: 'related_to',
  ...(reading !== undefined && { wording: reading }),
})

/** The link schemata of FollowTheMoney, after the edge definitions of its model (version 4). */
export const LINK_SCHEMATA: ReadonlyMap<string, LinkSchema> = new Map<string, LinkSchema>([
  ['Ownership', { from: 'owner', to: 'asset', type: 'owns' }],
  ['Directorship', { from: 'director', to: 'organization', type: 'director_of' }],
  ['Control', { from: 'controller', to: 'controlled', type: 'controls' }],
  ['Representation', { from: 'agent', to: 'client', type: 'agent_of' }],
  ['Payment', { from: 'payer', to: 'beneficiary', type: 'pays' }],
  ['UnknownLink', related('subject', 'object')],
  ['Membership', related('member', 'organization', wording.Membership)],
  ['Employment', related('employee', 'employer', wording.Employment)],
  ['Family', related('person', 'relative', wording.Family)],
  ['Associate', related('person', 'associate', wording.Associate)],
  ['Occupancy', related('holder', 'post', wording.Occupancy)],
  ['Succession', related('predecessor', 'successor', wording.Succession)],
  ['Debt', related('debtor', 'creditor', wording.Debt)],
  ['ProjectParticipant', related('participant', 'project', wording.ProjectParticipant)],
  ['CourtCaseParty', related('party', 'case', wording.CourtCaseParty)],
  ['ContractAward', related('contract', 'supplier', wording.ContractAward)],
  ['Call', related('caller', 'receiver', wording.Call)],
  ['Similar', related('candidate', 'match', wording.Similar)],
])

/** The schema a relation type is written as; one that has none of its own is an UnknownLink with its name as the role. */
export const SCHEMA_OF_RELATION: Partial<Record<RelationType, string>> = {
  owns: 'Ownership',
  director_of: 'Directorship',
  controls: 'Control',
  agent_of: 'Representation',
  pays: 'Payment',
}

/** The schema an entity type is written as. */
export const SCHEMA_OF_ENTITY: Record<EntityType, string> = {
  manufacturer: 'Company',
  component: 'Asset',
  distributor: 'Company',
  trading_company: 'Company',
  front_company: 'Company',
  shell_company: 'Company',
  bank: 'Company',
  shipping_company: 'Company',
  vessel: 'Vessel',
  facilitator_person: 'Person',
  end_user: 'Organization',
  state_programme: 'Organization',
  government_body: 'PublicBody',
  other: 'LegalEntity',
}

/** Documents become sources. */
export const DOCUMENT_SCHEMATA: ReadonlySet<string> = new Set([
  'Document',
  'Article',
  'Audio',
  'Email',
  'Folder',
  'HyperText',
  'Image',
  'Package',
  'Pages',
  'PlainText',
  'Table',
  'Video',
  'Workbook',
])

export const IDENTIFICATION_SCHEMATA: ReadonlySet<string> = new Set(['Identification', 'Passport'])

/** A property by which a thing names another one: the thing is at the far end of the relation where `reverse`. */
export interface InlineLink {
  readonly type: RelationType
  readonly wording?: string
  readonly reverse: boolean
}

const named = importFtmWords.inline
const inline = (reading: string, reverse: boolean): InlineLink => ({
  type: 'related_to',
  wording: reading,
  reverse,
})

/** Properties of things that name other things, by name; addressEntity and proof have ways of their own. */
export const INLINE_LINKS: ReadonlyMap<string, InlineLink> = new Map<string, InlineLink>([
  ['parent', inline(named.parent, false)],
  ['owner', { type: 'owns', reverse: true }],
  ['operator', inline(named.operator, true)],
  ['holder', inline(named.holder, true)],
  ['issuer', inline(named.issuer, true)],
  ['bank', inline(named.bank, true)],
  ['organization', inline(named.organization, false)],
  ['authority', inline(named.authority, true)],
])
