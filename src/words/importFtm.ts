import { quoted } from '../lib/quoted.ts'

/** Words of reading and writing FollowTheMoney. */
export const importFtmWords = {
  label: 'FollowTheMoney',
  sort: {
    things: 'things',
    links: 'links',
    sanctions: 'sanctions',
    addresses: 'addresses',
    identifications: 'identity documents',
    documents: 'documents',
    others: 'other records',
  },
  /** How a link without a relation type of its own reads. */
  wording: {
    Membership: 'is a member of',
    Employment: 'is employed by',
    Family: 'is a relative of',
    Associate: 'is an associate of',
    Occupancy: 'holds the position',
    Succession: 'was succeeded by',
    Debt: 'owes to',
    ProjectParticipant: 'takes part in',
    CourtCaseParty: 'is a party to',
    ContractAward: 'was awarded to',
    Call: 'called',
    Similar: 'may be the same as',
  },
  /** How an entity that a thing names in a property of its own is linked to it. */
  inline: {
    parent: 'is a subsidiary of',
    operator: 'operates',
    holder: 'holds',
    issuer: 'issued',
    bank: 'keeps the account',
    organization: 'is a position in',
    authority: 'is the contracting authority of',
  },
  none: 'The file holds no FollowTheMoney entity: no object with an id, a schema and properties.',
  badLine: (column: number, what: string) =>
    `The line is not valid JSON: column ${column}: ${what}.`,
  unreadableLine: 'The line could not be read as JSON.',
  notAnObject: 'This is no entity: an entity is an object with an id, a schema and properties.',
  noId: 'The entity has no id.',
  longId: (limit: number, found: number) =>
    `The id is ${found} characters long; at most ${limit} can be kept.`,
  noSchema: 'The entity names no schema.',
  noProperties: 'The entity has no properties.',
  unknownSchema: (schema: string) =>
    `There is no place for records of the schema ${quoted(schema)}.`,
  otherSchema: (first: string, other: string) =>
    `The same id is given as ${quoted(first)} and as ${quoted(other)}; it was read as the first.`,
  noName: 'It has no name; its id stands in the place of one.',
  cut: (property: string, limit: number, found: number) =>
    `The property ${property} is ${found} characters long; the first ${limit} were kept.`,
  cutList: (property: string, limit: number, found: number) =>
    `The property ${property} has ${found} values; the first ${limit} were kept.`,
  strangeValue: (property: string) =>
    `A value of ${property} is neither a text nor an entity and was left out.`,
  forbiddenName: (name: string) => `A property may not be named ${name}; it was left out.`,
  noEnd: (property: string) => `It names nothing as its ${property}.`,
  unknownEnd: (property: string, id: string) =>
    `It names ${quoted(id)} as its ${property}, which the files do not hold as an actor or thing.`,
  unknownInline: (property: string, id: string) =>
    `It names ${quoted(id)} as its ${property}, which the files do not hold; the id was kept as an attribute.`,
  unknownProof: (id: string) => `It names the document ${quoted(id)}, which the files do not hold.`,
  severalRelations: (count: number) =>
    `It names several ends and stands for ${count} relations, one for each pair.`,
  tooManyPairs: (pairs: number) =>
    `It names so many ends that it would stand for ${pairs} relations; it was left out.`,
  tooManyListings: (id: string, limit: number) =>
    `${quoted(id)} has ${limit} listings already, as many as an entity can have; this one was left out.`,
  country: (text: string) =>
    `${quoted(text)} is no country code known today; it was kept as a text and counts as unknown.`,
  badDate: (property: string, text: string) =>
    `${quoted(text)} as ${property} is no date that exists; it was kept as an attribute.`,
  datesCrossed: 'The end lies before the start; both were kept as attributes.',
  linkRefused: (text: string) =>
    `${quoted(text)} is no web address (http or https) and was left out.`,
  unnamedAuthority: 'authority not named',
  title: (fileName: string) => fileName.replace(/(\.ftm)?\.[a-z]+$/i, ''),
  tooManyEntities: (limit: number, found: number) =>
    `The files hold ${found} entities; at most ${limit} can be opened.`,
  tooManyRelations: (limit: number, found: number) =>
    `The files hold ${found} relations; at most ${limit} can be opened.`,
} as const
