import { countryName } from '../../domain/country/countryName.ts'
import { decidePairs } from '../../domain/merge/decidePairs.ts'
import { conflictsOf, type SingleField } from '../../domain/merge/mergeEntities.ts'
import { pairKey, type MergePair } from '../../domain/merge/mergeCandidates.ts'
import { explainCloseness } from '../../domain/match/explainCloseness.ts'
import type { Network } from '../../domain/network/network.ts'
import type { Entity } from '../../domain/network/schema/entity.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import type { MergeDraft } from '../../store/mergeSlice.ts'
import { RadioList } from '../../ui/RadioList.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { mergeWords as words } from '../../words/merge.ts'
import { networkWords } from '../../words/network.ts'
import { EntityMark } from '../parts/EntityMark.tsx'
import { Evidence } from '../parts/Evidence.tsx'
import { MarkedName } from '../parts/MarkedName.tsx'
import styles from './PairCard.module.css'

interface PairCardProps {
  readonly draft: MergeDraft
  readonly pair: MergePair
}

const DECISIONS = [
  { id: 'same', label: words.same },
  { id: 'different', label: words.different },
  { id: 'later', label: words.later },
] as const

function reasonsOf({ reasons, names }: MergePair): string[] {
  const said = reasons.flatMap((reason) => {
    if (reason.kind === 'name') return []
    return 'text' in reason ? [words.why[reason.kind](reason.text)] : [words.why[reason.kind]]
  })
  return [...said, ...(names ? explainCloseness(names.found, names.there, names.here) : [])]
}

function valueText(entity: Entity, field: SingleField, network: Network): string {
  if (field === 'type') return networkWords.entityTypes[entity.type].one
  if (field === 'country') return countryName(entity.country, network)
  const value = entity[field]
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** One side of a pair: its name with what matched emphasised, and what its file says of it. */
function Side({
  label,
  entity,
  network,
  matched,
  spans,
}: {
  readonly label: string
  readonly entity: Entity
  readonly network: Network
  readonly matched: string | undefined
  readonly spans: readonly { readonly start: number; readonly end: number }[]
}) {
  return (
    <div className={styles['side']}>
      <p className={styles['label']}>
        {label} · {entity.id}
      </p>
      <p className={styles['name']}>
        <EntityMark entity={entity} />
        <MarkedName text={entity.name} spans={matched === entity.name ? spans : []} />
      </p>
      {matched === undefined || matched === entity.name ? null : (
        <p>
          <MarkedName text={matched} spans={spans} />
        </p>
      )}
      <Evidence network={network} entity={entity} />
    </div>
  )
}

/** Two entities that may be the same, side by side, why, and the person's decision. */
export function PairCard({ draft, pair }: PairCardProps) {
  const { here, there, names } = pair
  const { pairs, decisions, takeTheirs, into, incoming } = draft
  const key = pairKey(pair)
  const decision = decisions[key] ?? 'later'
  const theirs = takeTheirs[key] ?? []
  const { setMergeDraft } = atlasStore.getState()
  const take = (field: string, side: string) => {
    const others = theirs.filter((one) => one !== field)
    const taken = side === 'there' ? [...others, field] : others
    setMergeDraft({ ...draft, takeTheirs: { ...takeTheirs, [key]: taken } })
  }
  const conflicts = decision === 'same' ? conflictsOf(here, there) : []
  const found = names?.found.pairs ?? []
  return (
    <li className={styles['card']} data-decision={decision}>
      <div className={styles['sides']}>
        <Side
          label={words.here}
          entity={here}
          network={into.network}
          matched={names?.here}
          spans={found.map(({ b }) => b)}
        />
        <Side
          label={words.there}
          entity={there}
          network={incoming}
          matched={names?.there}
          spans={found.map(({ a }) => a)}
        />
      </div>
      <p className={styles['why']}>{reasonsOf(pair).join(' · ')}</p>
      <SegmentedControl
        label={`${words.decision} ${here.name} – ${there.name}`}
        segments={DECISIONS}
        value={decision}
        onChange={(chosen) =>
          setMergeDraft({ ...draft, decisions: decidePairs(decisions, pairs, [pair], chosen) })
        }
      />
      {conflicts.map((field) => (
        <RadioList
          key={field}
          label={words.conflict(words.fields[field])}
          shape="pairs"
          value={theirs.includes(field) ? 'there' : 'here'}
          onChange={(side) => take(field, side)}
          choices={[
            { id: 'here', label: valueText(here, field, into.network), aside: words.here },
            { id: 'there', label: valueText(there, field, incoming), aside: words.there },
          ]}
        />
      ))}
      {conflicts.length > 0 ? <p className={styles['label']}>{words.otherKept}</p> : null}
    </li>
  )
}
