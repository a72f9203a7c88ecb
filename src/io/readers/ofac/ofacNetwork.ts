import { LIMITS } from '../../../domain/network/limits.ts'
import type { Entity } from '../../../domain/network/schema/entity.ts'
import {
  NETWORK_KIND,
  NETWORK_VERSION,
  type NetworkFile,
} from '../../../domain/network/schema/networkFile.ts'
import type { Source } from '../../../domain/network/schema/source.ts'
import { append } from '../../../lib/append.ts'
import { listWords } from '../../../words/lists.ts'
import type { ImportLog } from '../../reader/importLog.ts'
import { areInSeveralCountries } from '../lists/whereabouts.ts'
import { ofacEntity } from './ofacEntity.ts'
import { isCalled, type OfacEntry } from './ofacEntry.ts'
import { ofacRelations, type LinkedEntry } from './ofacRelations.ts'
import { readOfacRemarks, type OfacRemarks } from './ofacRemarks.ts'

const words = listWords.ofac

/** Names of entries are shorter. */
const LONGEST_TITLE = 1000

/** Page of one entry in OFAC's own search of its lists, and the start of that search. */
const SEARCH = 'https://sanctionssearch.ofac.treas.gov/'
const entryPage = (uid: string) => `${SEARCH}Details.aspx?id=${uid}`

/** What the remarks of an entry say; the names in them become its aliases. */
function takeRemarks(entry: OfacEntry): OfacRemarks {
  const remarks = readOfacRemarks(entry.remarks)
  for (const name of remarks.aliases) {
    if (!isCalled(entry, name) && entry.aliases.length < LIMITS.listLength) {
      entry.aliases = append(entry.aliases, name)
    }
  }
  return remarks
}

/** The network of an SDN list. `asOf` is the date of the list where the file tells one; `file` stands for the files in the report. */
export function ofacNetwork(
  entries: readonly OfacEntry[],
  asOf: string | undefined,
  file: string,
  log: ImportLog,
): NetworkFile {
  // A source to each entry leads straight to its page; a list of more entries than a network can have sources has one for all.
  const each = entries.length <= LIMITS.sources
  const sourceOf = (id: string, title: string, url: string): Source => {
    const source: Source = { id, publisher: words.publisher, title, type: 'official', url }
    if (asOf !== undefined) source.date = asOf
    return source
  }
  const sources = each ? [] : [sourceOf('ofac-sdn', words.listTitle, SEARCH)]
  const entities: Entity[] = []
  const linked: LinkedEntry[] = []
  let severalCountries = 0
  for (const entry of entries) {
    const { id, uid, name } = entry
    const source = each ? id : 'ofac-sdn'
    if (each) {
      const title = words.sourceTitle(uid, name.slice(0, LONGEST_TITLE))
      sources.push(sourceOf(id, title, entryPage(uid)))
    }
    const remarks = takeRemarks(entry)
    linked.push({ entry, links: remarks.links, source })
    entities.push(ofacEntity(entry, remarks, source, asOf, log))
    if (areInSeveralCountries(entry.addresses)) severalCountries += 1
  }
  const relations = ofacRelations(linked, log)
  if (severalCountries > 0) log.noted({ file }, words.severalCountries(severalCountries))
  return {
    kind: NETWORK_KIND,
    version: NETWORK_VERSION,
    meta: {
      title: words.title,
      description: words.description,
      ...(asOf !== undefined && { asOf }),
    },
    sources,
    entities,
    relations,
  }
}
