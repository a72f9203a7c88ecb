import { DOCUMENT_SCHEMATA } from './ftmSchemata.ts'

type Inherited = readonly string[]

/** Properties that are texts, by the schema that adds them; those that name other records have ways of their own. */
const OWN: Record<string, readonly [parents: Inherited, properties: string]> = {
  Thing: [
    [],
    'address alephUrl alias country createdAt description keywords modifiedAt name notes previousName program programId publisher publisherUrl retrievedAt sourceUrl summary topics weakAlias wikidataId wikipediaUrl',
  ],
  Value: [[], 'amount amountEur amountUsd currency'],
  Interval: [
    [],
    'alephUrl date description endDate modifiedAt namesMentioned publisher publisherUrl recordId retrievedAt sourceUrl startDate summary',
  ],
  Interest: [['Interval'], 'role status'],
  LegalEntity: [
    ['Thing'],
    'bvdId classification dissolutionDate dunsCode email icijId idNumber incorporationDate innCode jurisdiction legalForm leiCode licenseNumber mainCountry npiCode ogrnCode okpoCode opencorporatesUrl phone registrationNumber sector status swiftBic taxNumber taxStatus uniqueEntityId vatCode website',
  ],
  Person: [
    ['LegalEntity'],
    'appearance birthCountry birthDate birthPlace citizenship deathDate education ethnicity eyeColor fatherName firstName gender hairColor height lastName middleName motherName nameSuffix nationality passportNumber political position religion secondName socialSecurityNumber spokenLanguage title weight',
  ],
  Organization: [['LegalEntity'], 'cageCode giiNumber imoNumber permId'],
  PublicBody: [['Organization'], ''],
  Asset: [['Thing', 'Value'], ''],
  Company: [
    ['Organization', 'Asset'],
    'bikCode caemCode capital cikCode coatoCode fnsCode fssCode ibcRuc ipoCode irsCode isinCode jibCode kppCode mbsCode okopfCode oksmCode okvedCode pfrNumber ricCode ticker voenCode',
  ],
  Vehicle: [
    ['Asset'],
    'buildDate deregistrationDate model registrationDate registrationNumber type',
  ],
  Vessel: [
    ['Vehicle'],
    'callSign crsNumber flag grossRegisteredTonnage imoNumber mmsi nameChangeDate navigationArea pastFlags pastTypes registrationPort tonnage',
  ],
  Airplane: [['Vehicle'], 'icaoCode manufacturer serialNumber'],
  RealEstate: [
    ['Asset'],
    'area cadastralCode censusBlock createDate encumbrance landType latitude longitude propertyType registrationNumber tenure titleNumber',
  ],
  BankAccount: [
    ['Asset'],
    'accountNumber accountType balance balanceDate bankAddress bankName bic closingDate iban maxBalance maxBalanceDate openingDate',
  ],
  Security: [
    ['Asset'],
    'classification collateral figiCode isin issueDate maturityDate registrationNumber ticker type',
  ],
  CryptoWallet: [
    ['Thing', 'Value'],
    'balance balanceDate creationDate currencySymbol mangingExchange privateKey publicKey',
  ],
  Position: [['Thing'], 'dissolutionDate inceptionDate numberOfSeats subnationalArea'],
  Project: [['Interval', 'Thing', 'Value'], 'goal phase projectId status'],
  Event: [['Interval', 'Thing'], 'important location'],
  Address: [
    ['Thing'],
    'city full googlePlaceId latitude longitude osmId postOfficeBox postalCode region remarks state street street2',
  ],
  CourtCase: [['Thing'], 'caseNumber category closeDate court fileDate status type'],
  Contract: [
    ['Asset'],
    'cancelled classification contractDate criteria language method noticeId numberAwards procedure procedureNumber status title type',
  ],
  License: [['Contract'], 'area commodities lengthDescription reviewDate'],
  UserAccount: [['Thing'], 'email ipAddress number password service username'],
  Ownership: [
    ['Interest'],
    'legalBasis ownershipType percentage sharesCount sharesCurrency sharesType sharesValue',
  ],
  Directorship: [['Interest'], 'secretary'],
  Control: [['Interest'], 'controlType legalBasis'],
  Representation: [['Interest'], ''],
  Payment: [['Interval', 'Value'], 'programme purpose sequenceNumber transactionNumber'],
  UnknownLink: [['Interest'], ''],
  Membership: [['Interest'], ''],
  Employment: [['Interest'], ''],
  Family: [['Interval'], 'relationship'],
  Associate: [['Interval'], 'relationship'],
  Occupancy: [['Interval'], 'constituency declarationDate politicalGroup status'],
  Succession: [['Interest'], ''],
  Debt: [['Interval', 'Value'], ''],
  ProjectParticipant: [['Interest'], ''],
  CourtCaseParty: [['Interest'], ''],
  ContractAward: [
    ['Value', 'Interest'],
    'amended cpvCode decisionReason documentNumber documentType lotNumber nutsCode',
  ],
  Call: [['Interval'], 'callerNumber duration receiverNumber'],
  Similar: [[], 'confidenceScore criteria matcher'],
  Sanction: [
    ['Interval'],
    'authority authorityId country duration listingDate program programId programUrl provisions reason status unscId',
  ],
  Identification: [['Interval'], 'authority country number type'],
  Passport: [
    ['Identification'],
    'birthDate birthPlace gender givenName passportNumber personalNumber surname',
  ],
}

/** What documents of every schema may have; that they have names too does not matter here, where they become sources. */
const DOCUMENT =
  'alephUrl author authoredAt contentHash country crawler createdAt date description encoding extension fileName fileSize generator keywords language messageId mimeType modifiedAt notes processedAt publishedAt publisher publisherUrl retrievedAt sourceUrl summary title topics'

const ALL = new Map<string, ReadonlySet<string>>()
for (const [schema, [parents, properties]] of Object.entries(OWN)) {
  const inherited = parents.flatMap((parent) => [...(ALL.get(parent) ?? [])])
  ALL.set(schema, new Set([...inherited, ...properties.split(' ').filter(Boolean)]))
}

for (const schema of DOCUMENT_SCHEMATA) ALL.set(schema, new Set(DOCUMENT.split(' ')))

/** The text properties a record of a schema may have, inherited ones included; none for a schema not known here. */
export function propertiesOf(schema: string): ReadonlySet<string> {
  return ALL.get(schema) ?? new Set()
}

/** Whether a schema known here is that of an actor or thing, not of a link. */
export function isThingSchema(schema: string): boolean {
  return ALL.get(schema)?.has('name') === true
}

/** Properties by which a register or an authority knows an actor or thing. */
export const IDENTIFIER_PROPERTIES: ReadonlySet<string> = new Set(
  'wikidataId registrationNumber idNumber taxNumber licenseNumber vatCode bvdId okpoCode innCode ogrnCode leiCode dunsCode uniqueEntityId npiCode swiftBic passportNumber socialSecurityNumber cageCode permId imoNumber giiNumber cikCode isinCode mmsi callSign crsNumber icaoCode serialNumber accountNumber iban isin publicKey caseNumber'.split(
    ' ',
  ),
)
