import type {
  EntityField,
  RelationField,
  SourceField,
} from '../../../../domain/import/tableMapping.ts'

/** How columns are headed in the tables that people have, folded (see lib/foldText.ts); separated by `|`. */
type Spellings<Field extends string> = Readonly<Partial<Record<Field, string>>>

/** Words for the one who sends, sells, pays or owns; and what such a pair says of every row. */
export const FROM_WORDS =
  'from|source|origin|shipper|seller|supplier|exporter|sender|consignor|vendor|payer|remitter|owner|shareholder|parent|holder|subject|node 1|node1|entity 1|entity1|entity a|party a|party 1|start node|source node|source entity|from entity|from company|von|absender|verkaufer|lieferant|de|expediteur|vendeur|exportateur|fournisseur|отправитель|продавец|поставщик|экспортер|发货人|卖方|供应商|出口商|发件人|付款人|보내는 사람|송하인|판매자|공급자|수출자|발송인|발신'

export const TO_WORDS =
  'to|target|destination|consignee|buyer|importer|receiver|recipient|customer|client|payee|beneficiary|owned|subsidiary|owned company|company owned|object|node 2|node2|entity 2|entity2|entity b|party b|party 2|end node|target node|target entity|to entity|to company|an|nach|empfanger|kaufer|kunde|vers|destinataire|acheteur|importateur|client|получатель|покупатель|импортер|收货人|买方|客户|进口商|收件人|收款人|받는 사람|수하인|구매자|수입자|수신인|수신'

export const ENTITY_HEADINGS: Spellings<EntityField> = {
  id: 'id|uid|entity id|node id|key|ent num|number|no|nr|編号|编号|번호|identifiant',
  name: 'name|names|entity|entity name|company|company name|firm|firm name|organisation|organization|organisation name|organization name|actor|actor name|party|party name|label|caption|full name|title|person|vessel|vessel name|ship name|bank name|firma|unternehmen|bezeichnung|nom|raison sociale|societe|nombre|empresa|наименование|название|имя|компания|名称|名字|姓名|公司|公司名称|企业|企业名称|이름|성명|명칭|회사|회사명|기업|기업명|업체|업체명',
  aliases:
    'alias|aliases|aka|a k a|also known as|other names|other name|alternative names|alternate names|former names|alt name|alternativnamen|别名|又名|별칭|다른 이름|이명',
  nativeName:
    'native name|name native|original name|original script name|name original script|local name|name in native script|chinese name|korean name|russian name|persian name|name chinese|name korean|한글명|한글 이름|한글|원어명|원어|中文名|中文名称|本名',
  type: 'type|entity type|kind|category|class|schema|node type|type of entity|typ|art|categorie|тип|类型|类别|유형|종류|구분|분류',
  country:
    'country|countries|nation|nationality|jurisdiction|country code|iso|iso2|iso3|iso 2|iso 3|iso code|iso country|flag|flag state|country of registration|registered in|located in|residence|land|staat|pays|pais|страна|国家|国别|国籍|国家地区|국가|나라|국적|소재국',
  role: 'role|description|function|activity|business|remarks|remark|notes|note|comment|comments|rolle|beschreibung|bemerkung|roel|描述|备注|说明|역할|설명|비고',
  status: 'status|legal status|状态|상태',
  listedBy:
    'listed by|list|lists|listing|listings|sanctions|sanction|sanctioned by|authority|authorities|sanctions list|제재|制裁',
  identifier:
    'identifier|identifiers|imo|imo number|imo no|registration number|registration no|reg no|company number|lei|tax id|vat|passport|passport no|swift|bic|mmsi|duns|uscc|credit code|统一社会信用代码|사업자등록번호|식별자',
  latitude: 'lat|latitude|breite|위도|纬度',
  longitude: 'lon|lng|long|longitude|lange|경도|经度',
  place: 'place|city|town|address|port|location|ort|stadt|adresse|ville|地址|城市|주소|도시',
  routeRole: 'route role',
  placeholder: 'placeholder',
  unnamed: 'unnamed',
  source:
    'source|sources|source id|source ids|url|link|web address|reference|references|citation|cited from|quelle|quellen|источник|来源|出处|출처|근거',
}

export const RELATION_HEADINGS: Spellings<RelationField> = {
  id: 'id|uid|relation id|edge id|link id|transaction id|record|record id|no|nr|number|编号|번호',
  type: 'type|relation|relations|relation type|relationship|relationship type|link type|edge type|kind|predicate|label|category|beziehung|art|typ|отношение|关系|关系类型|类型|관계|관계 유형|유형',
  wording: 'wording|shown as',
  item: 'item|items|goods|product|products|commodity|cargo|description of goods|goods description|product description|component|part|part number|hs code|hs description|ware|waren|guter|marchandise|товар|货物|商品|产品|품목|물품|제품|상품|화물',
  start:
    'date|start|start date|from date|since|begin|beginning|shipment date|transaction date|arrival date|shipped|paid on|year|time|datum|beginn|seit|date debut|дата|日期|时间|开始|날짜|일자|시작|거래일|선적일',
  end: 'end|end date|until|to date|till|ende|bis|date fin|结束|종료',
  amountUsd:
    'amount usd|usd amount|usd|us dollar|us dollars|value usd|usd value|amount in usd|value in usd|amount us|value us|total usd|price usd|sum usd|dollars|amount in us dollars|금액 usd|金额 usd|달러|美元',
  amountNote:
    'amount|value|price|total|sum|total value|customs value|invoice value|cif|fob|cif value|fob value|betrag|wert|montant|valeur|сумма|金额|总额|价值|금액|가격|amount note|amount eur|amount cny|amount rmb|eur|cny|rmb|krw',
  stakePercent:
    'stake|stakes|share|shares|share percent|shares percent|percent of shares|percent|percentage|ownership|ownership percent|stake percent|stake percentage|shareholding|shareholding percent|interest|anteil|beteiligung|participation|доля|持股|持股比例|比例|지분|지분율|비율',
  flow: 'flow|flow override',
  flowReason: 'flow reason|reason of the flow',
  legality: 'legality|legal|licit|illicit|legalitat|合法性|합법성',
  confidence: 'confidence|certainty|reliability|sicherheit|可信度|신뢰도',
  evidence:
    'evidence|note|notes|remark|remarks|comment|comments|description|details|beleg|bemerkung|证据|备注|说明|증거|비고|설명',
  source:
    'source|sources|source id|source ids|url|link|reference|references|citation|cited from|document|quelle|quellen|источник|来源|出处|출처|근거',
}

/** Headings of a column that says in which currency the amount beside it is, folded. */
const CURRENCIES = new Set(
  'currency|ccy|curr|currency code|wahrung|devise|moneda|valuta|валюта|货币|币种|통화|화폐'.split(
    '|',
  ),
)

/** True for the heading of a column of currencies. */
export const isCurrencyHeading = (folded: string): boolean => CURRENCIES.has(folded)

/** True for a heading that ends in the word for a date, such as "deal date" or "date of payment". */
export const isDateHeading = (folded: string): boolean =>
  /^(?:date|datum|дата) |(?: (?:date|datum)|дата|日期|날짜|일자)$/.test(folded)

export const SOURCE_HEADINGS: Spellings<SourceField> = {
  id: 'id|source id|key|number|no',
  title: 'title|name|document|source',
  publisher: 'publisher|published by|author|organisation|organization',
  date: 'date|published|published on|year',
  url: 'url|link|web address|address',
  type: 'type|kind|source type',
}

const tables = new WeakMap<object, ReadonlyMap<string, string>>()

/** The field whose spellings hold a folded heading; null when none does. */
export function fieldOfHeading<Field extends string>(
  headings: Spellings<Field>,
  folded: string,
): Field | null {
  let table = tables.get(headings)
  if (!table) {
    const made = new Map<string, string>()
    for (const [field, spellings] of Object.entries<string | undefined>(headings)) {
      for (const spelling of (spellings ?? '').split('|'))
        if (!made.has(spelling)) made.set(spelling, field)
    }
    tables.set(headings, made)
    table = made
  }
  return (table.get(folded) as Field | undefined) ?? null
}
