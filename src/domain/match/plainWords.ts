/** Words that only join others. They never tell names apart and are left out. */
const JOINING = new Set('of the and for de la le du des der die und al el ul и ve dan'.split(' '))

/** Words that many names of firms share, shortened ones with what they stand for. They count half. */
const COMMON = `
trading trade=trading trd=trading tradg=trading general gen=general international intl=international intern=international internat=international
group grp=group holding holdings=holding industrial industry=industrial industries=industrial ind=industrial development dev=development
import imp=import export exp=export commercial commerce=commercial comm=commercial economic econ=economic technology tech=technology
technologies=technology technical=technology bank banking=bank shipping shpg=shipping marine maritime logistics enterprise
enterprises=enterprise ent=enterprise enterprize=enterprise business services service=services svcs=services svc=services
investment investments=investment invest=investment manufacturing mfg=manufacturing manufacture=manufacturing machinery
equipment products product=products materials material=materials metal metals=metal electronics electronic=electronics
branch office department dept=department bureau ministry institute academy factory plant works association assn=association assoc=association
corporation company limited joint venture jv=venture
korea korean=korea china chinese=china hong kong hongkong dprk russia russian=russia iran iranian=iran
贸 易 国 际 发 展 实 业 集 团 银 行
`

const MEANING = new Map<string, string>()
for (const entry of COMMON.split(/\s+/)) {
  const [word = '', means = word] = entry.split('=')
  if (word !== '') MEANING.set(word, means)
}

/** True for a word that only joins others. */
export function isJoining(word: string): boolean {
  return JOINING.has(word)
}

/** What a common word of firms' names stands for, itself when it is not shortened; null for any other word. */
export function commonMeaning(word: string): string | null {
  return MEANING.get(word) ?? null
}
