import { listWords } from '../../../words/lists.ts'

interface UnList {
  /** the committees of the Security Council that keep the list, by the resolutions that made them */
  readonly authority: string
  readonly url: string
}

/** Where the Security Council publishes all of its lists together. */
const ALL_LISTS = 'https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list'

const list = (resolutions: string, url = ALL_LISTS): UnList => ({
  authority: `UN ${resolutions}`,
  url,
})

/** What the consolidated list calls its parts, as UN_LIST_TYPE. */
const LISTS: ReadonlyMap<string, UnList> = new Map([
  ['DPRK', list('1718', 'https://main.un.org/securitycouncil/en/sanctions/1718/materials')],
  [
    'Al-Qaida',
    list('1267', 'https://main.un.org/securitycouncil/en/sanctions/1267/aq_sanctions_list'),
  ],
  ['Taliban', list('1988')],
  ['Iraq', list('1518')],
  ['Iran', list('1737/2231')],
  ['DRC', list('1533')],
  ['Libya', list('1970')],
  ['Somalia', list('751')],
  ['CAR', list('2127/2745')],
  ['GB', list('2048')],
  ['Mali', list('2374')],
  ['SouthSudan', list('2206')],
  ['Yemen', list('2140')],
  ['Sudan', list('1591')],
])

/** Who keeps a part of the consolidated list and where it is published; the Council itself for parts that are not known here. */
export function unList(type: string): UnList {
  return LISTS.get(type) ?? { authority: listWords.un.council, url: ALL_LISTS }
}
