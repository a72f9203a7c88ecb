import * as fc from 'fast-check'
import type { NetworkFile } from '../../src/domain/network/schema/networkFile.ts'
import { arbitraryNetwork } from './arbitraryNetwork.ts'

/** Texts that a careless reader or writer breaks. */
export const arbitraryOddText = fc.oneof(
  fc.constantFrom(
    'plain',
    ' spaced ',
    'two\nlines\tand a tab',
    '<b>&amp;"\'</b> ]]> -->',
    '丹东贸易 \u202eevil\u2066',
    '[1,2]',
    '{"a":1}',
    'true',
    '42',
    'null',
    '😀',
    '?>',
    'constructor',
    'owns',
    'bank',
    'type: x',
  ),
  fc.string({ minLength: 1, maxLength: 8 }),
)

const attributeName = fc.constantFrom(
  'weight',
  'label',
  'type',
  'attributes.type',
  'field.x',
  'json.weight',
  'constructor',
  'phone',
  'x',
  'summary',
)
const attributeValue = fc.oneof(
  arbitraryOddText,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
  fc.array(arbitraryOddText, { maxLength: 3 }),
  fc.record({ a: fc.integer(), b: arbitraryOddText }),
)
const attributes = fc.dictionary(attributeName, attributeValue, { maxKeys: 3 })
const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 })
const position = fc.record({ x: number, y: number })
const colour = fc.constantFrom('#c8400a', '#0072b2')

const entityExtras = fc.record(
  {
    aliases: fc.array(arbitraryOddText, { maxLength: 3 }),
    nativeName: arbitraryOddText,
    role: arbitraryOddText,
    status: fc.array(arbitraryOddText, { maxLength: 2 }),
    location: fc.record({
      lat: fc.double({ min: -90, max: 90, noNaN: true }),
      place: arbitraryOddText,
    }),
    identifiers: fc.dictionary(fc.constantFrom('imoNumber', 'uid', 'type'), arbitraryOddText),
    routeRole: fc.constantFrom('entry', 'end_user', 'none'),
    unnamed: fc.boolean(),
    countryText: arbitraryOddText,
    position,
    colour,
    attributes,
    ownField: attributeValue,
  },
  { requiredKeys: [] },
)

const percent = fc.constantFrom('0', '33.40', '50', '100.0')

const relationExtras = fc.record(
  {
    wording: arbitraryOddText,
    item: arbitraryOddText,
    amountUsd: fc.double({ min: 0, max: 1e12, noNaN: true }),
    amountNote: fc.oneof(arbitraryOddText, fc.constant('12.5 CNY')),
    stakePercent: fc.oneof(percent, fc.constant({ min: '25', max: '50' })),
    evidence: arbitraryOddText,
    cases: fc.constant(['c1']),
    undirected: fc.boolean(),
    colour,
    attributes,
    ownField: attributeValue,
  },
  { requiredKeys: [] },
)

const fileExtras = fc.record({ ownPart: attributeValue }, { requiredKeys: [] })

const withExtras = <Row extends object>(rows: readonly Row[], extras: readonly object[]): Row[] =>
  rows.map((row, place) => ({ ...row, ...extras[place % Math.max(1, extras.length)] }))

/** Small networks with every field of the schema, fields of other programs, and texts that are easily broken. */
export const arbitraryRichNetwork: fc.Arbitrary<NetworkFile> = fc
  .tuple(
    arbitraryNetwork({ maxEntities: 5, maxRelations: 7 }),
    fc.array(entityExtras, { maxLength: 5 }),
    fc.array(relationExtras, { maxLength: 7 }),
    fc.array(arbitraryOddText, { maxLength: 3 }),
    fileExtras,
  )
  .map(([{ file }, entities, relations, titles, extras]) => {
    const rich = {
      ...file,
      ...extras,
      sources: withExtras(
        file.sources,
        titles.map((title) => ({ title, dateNote: title })),
      ),
      cases: [{ id: 'c1', title: titles[0] ?? 'Case 1', kind: 'topic' as const }],
      entities: withExtras(file.entities, entities).map((entity) => ({
        ...entity,
        // A listing that ends before it begins is no network that opens.
        listings: entity.listings?.map(({ end, ...listing }) =>
          listing.date ? listing : { ...listing, end },
        ),
      })),
      relations: withExtras(file.relations, relations),
    }
    return JSON.parse(JSON.stringify(rich)) as NetworkFile
  })
