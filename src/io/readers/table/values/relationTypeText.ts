import { RELATION_TYPES, type RelationType } from '../../../../domain/network/relationType.ts'
import { foldText } from '../../../../lib/foldText.ts'
import { networkWords } from '../../../../words/network.ts'

/** What tables call types of relations, folded, read along the relation. */
const SYNONYMS: Readonly<Partial<Record<RelationType, string>>> = {
  supplies:
    'supply|supplied|supplier|supplier of|sells|sold|sells to|sold to|sale|exports|exports to|exported|delivers|delivered|delivered to|ships to|shipped to|shipment|shipped|export|sale to|provides|供应|供货|销售|출하|공급|납품|판매|수출',
  manufactured:
    'manufactures|manufacturer|manufacturer of|produces|produced|made|makes|maker of|생산|제조|制造|生产',
  procures_for:
    'procures|procured for|procurement|procurement for|buys for|purchases for|procurement agent|procurement agent of|조달|采购',
  brokered_for:
    'brokers for|broker|brokered|broker of|brokers|intermediary|intermediary for|facilitates|facilitated|중개|中介',
  transports: 'transported|transport|carries|carried|carrier|ships goods of|운송|运输',
  ships_for: 'shipped for|shipping agent|shipping agent of|freight forwarder of|forwards for',
  contains_component: 'contains component|has component|component|contained|includes|使用|포함',
  finances: 'financed|financing|funds|funded|lends|loan|loaned to|funding|融资|금융|자금',
  pays: 'paid|payment|payments|payment to|transfers|transfer|transferred|wire|remits|remitted|sends money to|付款|汇款|支付|송금|지급|결제|지불',
  fronts_for: 'front|front for|front company of|front of|cover for|shell of|위장|掩护',
  agent_of:
    'agent|agent for|acts for|acting for|on behalf of|represents|representative|representative of|works for|employee of|employed by|acts on behalf of|代理|대리인|대리|대표',
  director_of:
    'director|directs|officer|officer of|ceo of|chairman of|manager of|manages|board member|board member of|president of|legal representative of|directorship|董事|法人|이사|대표이사|임원',
  owns: 'own|owner|owner of|owned|shareholder|shareholder of|parent|parent of|parent company of|holds shares in|ownership|stake|stake in|holds|拥有|持股|股东|소유|주주|지분|모회사',
  controls:
    'control|controlled|controller|controller of|beneficial owner|beneficial owner of|operates|operator|operator of|控制|지배|통제|운영',
  registered_by: 'registered|registered through|registration agent|incorporated by|등록|注册',
  related_to:
    'related|relation|relative|linked|linked to|link|associated|associated with|associate|associate of|connected|connected to|affiliated|affiliated with|unknown|other|관련|연관|关联|相关',
}

let table: Map<string, RelationType> | undefined

function makeTable(): Map<string, RelationType> {
  const made = new Map<string, RelationType>()
  for (const type of RELATION_TYPES) {
    for (const text of [type, networkWords.relationTypes[type].forward])
      made.set(foldText(text), type)
  }
  for (const type of RELATION_TYPES) {
    for (const text of (SYNONYMS[type] ?? '').split('|')) {
      if (text !== '' && !made.has(text)) made.set(text, type)
    }
  }
  return made
}

/** The relation type that a text names, by id, label or synonym, read along the relation; null when none. */
export function relationTypeOf(text: string): RelationType | null {
  table ??= makeTable()
  return table.get(foldText(text)) ?? null
}
