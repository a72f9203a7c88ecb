import { ENTITY_TYPES, type EntityType } from '../../../../domain/network/entityType.ts'
import { foldText } from '../../../../lib/foldText.ts'
import { networkWords } from '../../../../words/network.ts'

/** What tables call types of entities, folded. A company of which no more is said is no type of ours: it stays `other`. */
const SYNONYMS: Readonly<Partial<Record<EntityType, string>>> = {
  manufacturer: 'maker|producer|factory|oem|hersteller|fabricant|制造商|생산자|제조사|제조업체',
  component: 'part|product|item|good|goods|electronic component|chip|부품|零件|部件',
  distributor:
    'reseller|wholesaler|dealer|vendor|supplier|distribution|대리점|经销商|分销商|유통업체',
  trading_company:
    'trader|trade company|trading|trading firm|import export|importer|exporter|handelsfirma|贸易公司|무역회사|무역상사',
  front_company: 'front|cover company|front firm|掩护公司|위장회사|위장기업',
  shell_company:
    'shell|letterbox company|mailbox company|shelf company|空壳公司|유령회사|페이퍼컴퍼니',
  bank: 'financial institution|banking|finance|银行|은행',
  shipping_company:
    'shipping|shipper|carrier|shipping line|freight forwarder|forwarder|logistics|ship manager|ship owner|logistics company|해운회사|航运公司|물류회사',
  vessel: 'ship|vessels|boat|tanker|船|船舶|선박|배',
  facilitator_person:
    'person|individual|people|natural person|human|facilitator|broker|agent|director|facilitator person|个人|人|개인|사람|인물',
  end_user: 'enduser|final user|military end user|consignee|최종사용자|最终用户',
  state_programme:
    'program|programme|state program|weapons programme|weapons program|military programme|military program|계획',
  government_body:
    'government|agency|ministry|state body|public body|government agency|authority|state organ|政府|정부|정부기관|기관',
  other: 'others|unknown|n a',
}

let table: Map<string, EntityType> | undefined

function makeTable(): Map<string, EntityType> {
  const made = new Map<string, EntityType>()
  for (const type of ENTITY_TYPES) {
    const { one, many } = networkWords.entityTypes[type]
    for (const text of [type, one, many]) made.set(foldText(text), type)
  }
  for (const type of ENTITY_TYPES) {
    for (const text of (SYNONYMS[type] ?? '').split('|')) {
      if (text !== '' && !made.has(text)) made.set(text, type)
    }
  }
  return made
}

/** The entity type that a text names, by id, label or synonym; null when none. */
export function entityTypeOf(text: string): EntityType | null {
  table ??= makeTable()
  return table.get(foldText(text)) ?? null
}
