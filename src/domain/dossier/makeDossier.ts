import { chokepointReasons } from '../../words/chokepointReasons.ts'
import { chokepointWords } from '../../words/chokepoint.ts'
import { detailsWords } from '../../words/details.ts'
import { dossierWords } from '../../words/dossier.ts'
import { networkWords } from '../../words/network.ts'
import { explainChokepoint } from '../chokepoint/explainChokepoint.ts'
import type { ExplanationSentence } from '../chokepoint/explanation.ts'
import { orderReasons } from '../chokepoint/orderReasons.ts'
import type { ChokepointAnalysis } from '../chokepoint/result.ts'
import { CRITERIA } from '../chokepoint/settings.ts'
import { whyTitle } from '../chokepoint/whyTitle.ts'
import { countryName } from '../country/countryName.ts'
import { isPlaceOnList, listingAbout, whenListed } from '../details/listingText.ts'
import { relationFrom, relationParticulars } from '../details/relationText.ts'
import { timingSentences } from '../details/timingSentences.ts'
import type { ExhibitFacts } from '../exhibit/exhibit.ts'
import type { Network } from '../network/network.ts'
import { LAYERS } from '../network/relationType.ts'
import type { Entity, EntityId } from '../network/schema/entity.ts'
import type { Relation } from '../network/schema/relation.ts'
import type { Brevity } from './brevity.ts'
import { chooseRelations } from './chooseRelations.ts'
import type { Dossier, DossierFact, DossierReason, DossierRelation } from './dossier.ts'
import { numberSources, type SourceNumbers } from './numberSources.ts'

/** What a dossier is made from. */
export interface DossierRequest {
  /** the network as it is shown: people masked where they are */
  readonly network: Network
  readonly id: EntityId
  /** null where nothing is computed yet, or nothing of it is to be told; `instead` says which */
  readonly analysis: ChokepointAnalysis | null
  readonly instead: string
  readonly told: ExhibitFacts
  /** how much of it; all where nothing is said */
  readonly brevity?: Brevity | null
}

const isCriterion = (about: string): about is (typeof CRITERIA)[number] =>
  (CRITERIA as readonly string[]).includes(about)

function reasonOf({ about, share, parts }: ExplanationSentence): DossierReason {
  const text = parts.map((part) => part.text).join('')
  if (!isCriterion(about) || share === undefined) return { text, measure: null }
  return {
    text,
    measure: { name: chokepointWords.criteria[about], value: chokepointReasons.percent(share) },
  }
}

function whyOf(
  { network, id, analysis, instead, brevity }: DossierRequest,
  { reportedChokepoint }: Entity,
  mark: SourceNumbers['mark'],
): Dossier['why'] {
  const explanation = analysis && explainChokepoint(network, analysis, id)
  const { leading, criteria, others, beside, closing } = orderReasons(explanation?.sentences ?? [])
  const value = explanation?.value ?? 'none'
  const hasBeside = brevity?.hasBeside ?? true
  return {
    title: whyTitle(analysis, explanation),
    value: value === 'none' ? null : value,
    reasons: explanation
      ? [...leading, ...criteria, ...others].map(reasonOf)
      : [{ text: instead, measure: null }],
    beside: hasBeside ? [...beside, ...closing].map(reasonOf) : [],
    leavesBeside: !hasBeside && beside.length + closing.length > 0,
    reported: reportedChokepoint
      ? {
          text: `${detailsWords.reported} ${reportedChokepoint.note}`,
          marks: mark(reportedChokepoint.sources),
        }
      : null,
  }
}

function factsOf(
  { status = [], aliases = [], location, identifiers = {} }: Entity,
  most: number,
): DossierFact[] {
  const place = location?.place
  return [
    { name: detailsWords.status, values: status.length > 0 ? status : [dossierWords.noStatus] },
    { name: detailsWords.aliases, values: aliases },
    { name: detailsWords.place, values: place === undefined ? [] : [place] },
    {
      name: detailsWords.identifiers,
      values: Object.entries(identifiers).map(([name, value]) => `${name} ${value}`),
    },
  ]
    .filter(({ values }) => values.length > 0)
    .map(({ name, values }) => {
      // What it was charged with or listed for is told whole.
      const shown = name === detailsWords.status ? values : values.slice(0, most)
      return { name, values: shown, left: values.length - shown.length }
    })
}

function remarksOf(entity: Entity): string[] {
  const edited = entity['edited']
  return [
    ...(entity.unnamed ? [detailsWords.unnamed] : []),
    ...(entity.placeholder ? [detailsWords.placeholder] : []),
    ...(edited === 'added' || edited === 'changed' ? [detailsWords.editedByHand[edited]] : []),
  ]
}

/** What is documented about an entity, what is computed of it, and where all of it stands: everything, or what `brevity` leaves and how much more there is. Null where the network does not hold it. */
export function makeDossier(request: DossierRequest): Dossier | null {
  const { network, id, told, brevity } = request
  const most = (of: 'relations' | 'listings' | 'values') => brevity?.[of] ?? Infinity
  const entity = network.entityById.get(id)
  if (!entity) return null
  const { mark, sources } = numberSources(network)
  const role = { text: entity.role ?? '', marks: mark(entity.sources) }
  const listing = (one: NonNullable<Entity['listings']>[number]) => ({
    authority: one.authority,
    when: whenListed(one),
    text: listingAbout(one),
    marks: mark(one.sources),
  })
  const listings = entity.listings ?? []
  const someOf = (all: typeof listings) => {
    const rows = all.slice(0, most('listings'))
    return { rows: rows.map(listing), left: all.length - rows.length }
  }
  const lists = someOf(listings.filter(isPlaceOnList))
  const measures = someOf(listings.filter((one) => !isPlaceOnList(one)))
  const why = whyOf(request, entity, mark)
  const layerOf = (relation: Relation) => network.factsOf.get(relation.id)?.layer ?? 'other'
  const row = (relation: Relation): DossierRelation => ({
    id: relation.id,
    legality: relation.legality,
    layer: layerOf(relation),
    text: relationFrom(network, relation, id),
    particulars: relationParticulars(network, relation).join(' · '),
    evidence: brevity?.hasEvidence === false ? null : (relation.evidence ?? null),
    timing: timingSentences(network, relation, id).map(({ text }) => text),
    marks: mark(relation.sources),
  })
  const own = network.relationsOf.get(id) ?? []
  const chosen = chooseRelations(network, own, most('relations'))
  const relations = LAYERS.map((layer) => ({
    title: networkWords.layers[layer],
    all: own.filter((relation) => layerOf(relation) === layer).length,
    rows: chosen.filter((relation) => layerOf(relation) === layer).map(row),
  })).filter(({ all }) => all > 0)
  const found = sources()
  const leavesAddresses = brevity?.hasAddresses === false && found.some(({ url }) => url !== null)
  const cited = leavesAddresses ? found.map(({ text }) => ({ text, url: null })) : found
  const place = detailsWords.locatedIn(countryName(entity.country, network))
  return {
    name: entity.name,
    type: entity.type,
    kind: `${networkWords.entityTypes[entity.type].one} · ${place}`,
    nativeName: entity.nativeName ?? null,
    latinName: entity.latinName ?? null,
    country: entity.country,
    remarks: remarksOf(entity),
    role,
    facts: factsOf(entity, most('values')),
    lists,
    measures,
    why,
    relations,
    relationsLeft: own.length - chosen.length,
    leavesEvidence:
      brevity?.hasEvidence === false && chosen.some(({ evidence }) => evidence !== undefined),
    sources: cited,
    leavesAddresses,
    isBrief: brevity !== null && brevity !== undefined,
    told,
  }
}
