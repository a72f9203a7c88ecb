import { listWords } from '../../../words/lists.ts'
import { childrenOf, childText, type XmlNode } from '../../xml/xmlRecords.ts'
import type { Labelled } from '../lists/labelled.ts'
import { otherTexts } from '../lists/otherTexts.ts'

const { un: words, fact } = listWords

/** Text without the line breaks and double spaces that the list has in it. */
export const plain = (text: string) => text.trim().replace(/\s+/g, ' ')

export const plainOf = (node: XmlNode, name: string) => plain(childText(node, name))

/** The texts of some elements of a node that hold any, with a mark between. */
export function joinedOf(node: XmlNode, names: readonly string[], between = ', '): string {
  return names
    .map((name) => plainOf(node, name))
    .filter(Boolean)
    .join(between)
}

/** The `VALUE`s in elements of a name. */
export function valuesOf(node: XmlNode, name: string): readonly string[] {
  return childrenOf(node, name)
    .flatMap((one) => childrenOf(one, 'VALUE'))
    .map(({ text }) => plain(text))
    .filter(Boolean)
}

function birth(node: XmlNode): string {
  const [from, to] = [plainOf(node, 'FROM_YEAR'), plainOf(node, 'TO_YEAR')]
  const date = from || to ? words.between(from, to) : joinedOf(node, ['DATE', 'YEAR'])
  const isAbout = /^APPROX/i.test(plainOf(node, 'TYPE_OF_DATE')) && date !== ''
  return [isAbout ? words.about(date) : date, plainOf(node, 'NOTE')].filter(Boolean).join(', ')
}

/** Numbers of passports and other papers, by the kind the list gives them. */
export function unIdentifiers(node: XmlNode): readonly Labelled[] {
  return childrenOf(node, 'INDIVIDUAL_DOCUMENT').map((one): Labelled => {
    const kind = plainOf(one, 'TYPE_OF_DOCUMENT') || fact.documents
    const number = plainOf(one, 'NUMBER')
    const issued = joinedOf(one, ['CITY_OF_ISSUE', 'ISSUING_COUNTRY', 'COUNTRY_OF_ISSUE'])
    const about = [
      [number, issued && `(${issued})`].filter(Boolean).join(' '),
      plainOf(one, 'DATE_OF_ISSUE') && words.issued(plainOf(one, 'DATE_OF_ISSUE')),
      plainOf(one, 'TYPE_OF_DOCUMENT2'),
      plainOf(one, 'NOTE'),
    ].filter(Boolean)
    return [kind, about.join(', ')]
  })
}

const of = (label: string, values: readonly string[]): Labelled => [label, values.join('; ')]

/** Texts directly in an entry that stand elsewhere, or tell only of the file. */
const KNOWN = new Set([
  'DATAID',
  'VERSIONNUM',
  'FIRST_NAME',
  'SECOND_NAME',
  'THIRD_NAME',
  'FOURTH_NAME',
  'UN_LIST_TYPE',
  'REFERENCE_NUMBER',
  'LISTED_ON',
  'NAME_ORIGINAL_SCRIPT',
  'GENDER',
  'SUBMITTED_BY',
  'COMMENTS1',
  'SORT_KEY',
  'SORT_KEY_LAST_MOD',
])
const PLACE = ['CITY', 'STATE_PROVINCE', 'COUNTRY', 'NOTE']

/** What the list tells of an entry beside names, addresses and papers. */
export function unAttributes(node: XmlNode): readonly Labelled[] {
  return [
    [fact.listType, node.name.toLowerCase()],
    of(fact.title, valuesOf(node, 'TITLE')),
    of(fact.nationality, valuesOf(node, 'NATIONALITY')),
    [fact.gender, plainOf(node, 'GENDER')],
    of(fact.born, childrenOf(node, 'INDIVIDUAL_DATE_OF_BIRTH').map(birth).filter(Boolean)),
    of(
      fact.birthplace,
      childrenOf(node, 'INDIVIDUAL_PLACE_OF_BIRTH')
        .map((one) => joinedOf(one, PLACE))
        .filter(Boolean),
    ),
    of(fact.updated, valuesOf(node, 'LAST_DAY_UPDATED')),
    [fact.submittedBy, plainOf(node, 'SUBMITTED_BY')],
    [fact.comments, plainOf(node, 'COMMENTS1')],
    ...otherTexts(node, KNOWN),
  ]
}
