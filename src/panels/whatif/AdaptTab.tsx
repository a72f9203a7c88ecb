import type { Network } from '../../domain/network/network.ts'
import type { Adaptation } from '../../domain/removal/removal.ts'
import { REACTIONS, type Reaction } from '../../store/adaptationSlice.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { outcomeOf } from '../../store/run.ts'
import { CountBar } from '../../ui/CountBar.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { joinClasses } from '../../ui/joinClasses.ts'
import { Slider } from '../../ui/Slider.tsx'
import { whatIfWords } from '../../words/whatIf.ts'
import styles from './AdaptTab.module.css'
import layout from './QuestionAndAnswer.module.css'
import { SubstituteTable } from './SubstituteTable.tsx'

const selectReaction = (state: AtlasState) => state.reaction
const selectRun = (state: AtlasState) => state.adaptation
const selectIsAnyStopped = (state: AtlasState) => state.stopped.length > 0
const { adapt, number } = whatIfWords

const pairsUnder: Readonly<Record<Reaction, (of: Adaptation) => number>> = {
  none: (of) => of.pairsWithoutReaction,
  best: (of) => of.pairsAfterBestResponse,
  everything: (of) => of.pairsAtMost,
}

const reactionAt = (value: readonly number[]) => REACTIONS[value[0] ?? 0] ?? 'none'

function Figure({ of, reaction, isOn }: { of: Adaptation; reaction: Reaction; isOn: boolean }) {
  const pairs = pairsUnder[reaction](of)
  const most = Math.max(of.pairsBefore, of.pairsAtMost)
  return (
    <li className={joinClasses(styles['figure'], isOn && styles['on'])}>
      <span className={styles['name']}>{adapt.reactions[reaction]}</span>
      <span>
        <strong className={styles['number']}>{number(pairs)}</strong>
        {adapt.pairs(pairs)}
      </span>
      <CountBar share={most > 0 ? pairs / most : 0} />
    </li>
  )
}

/** How the network would answer what is stopped: one slider, three numbers, and every substitute with its reason. */
export function AdaptTab({ network }: { readonly network: Network }) {
  const reaction = useAtlas(selectReaction)
  const run = useAtlas(selectRun)
  const isAnyStopped = useAtlas(selectIsAnyStopped)
  const adaptation = outcomeOf(run)
  if (!isAnyStopped) return <EmptyState title={adapt.nothing} />
  if (run.status === 'failed') return <EmptyState title={adapt.failed(run.message)} />
  if (!adaptation) return <EmptyState title={adapt.working} />
  return (
    <div className={layout['tab']} aria-busy={run.status === 'running'}>
      <div className={layout['question']}>
        <Slider
          label={adapt.slider}
          value={[REACTIONS.indexOf(reaction)]}
          min={0}
          max={REACTIONS.length - 1}
          step={1}
          format={(value) => adapt.reactions[reactionAt(value)]}
          onChange={(value) => atlasStore.getState().setReaction(reactionAt(value))}
        />
        <ul className={styles['figures']}>
          {REACTIONS.map((each) => (
            <Figure key={each} of={adaptation} reaction={each} isOn={each === reaction} />
          ))}
        </ul>
        <p className={styles['meaning']}>
          {adapt.meanings[reaction]} {adapt.before(adaptation.pairsBefore)} {adapt.made}
        </p>
      </div>
      <div className={styles['list']}>
        <SubstituteTable network={network} substitutes={adaptation.substitutes} />
      </div>
    </div>
  )
}
