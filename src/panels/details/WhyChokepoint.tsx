import { useMemo } from 'react'
import { showMethod } from '../../commands/dialogCommands.ts'
import { explainChokepoint } from '../../domain/chokepoint/explainChokepoint.ts'
import { whyTitle } from '../../domain/chokepoint/whyTitle.ts'
import type { Network } from '../../domain/network/network.ts'
import type { Entity } from '../../domain/network/schema/entity.ts'
import { selectAnalysis } from '../../store/selectors/selectAnalysis.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { selectEffectsHidden } from '../../store/selectors/selectEffectsHidden.ts'
import { Button } from '../../ui/Button.tsx'
import { HaloMark } from '../../ui/HaloMark.tsx'
import { detailsWords } from '../../words/details.ts'
import { Reasons } from './Reasons.tsx'
import { Section } from './Section.tsx'
import { SourceMarks } from './SourceMarks.tsx'
import styles from './WhyChokepoint.module.css'

interface WhyChokepointProps {
  readonly network: Network
  readonly entity: Entity
}

const selectRun = ({ analysis }: AtlasState) => analysis

function Reported({ network, entity }: WhyChokepointProps) {
  const reported = entity.reportedChokepoint
  if (!reported) return null
  return (
    <div className={styles['reported']}>
      <HaloMark isBroken />
      <p>
        {detailsWords.reported} {reported.note}
        <SourceMarks network={network} ids={reported.sources} />
      </p>
    </div>
  )
}

/** What is computed about an entity, in sentences whose numbers lead to the entities behind them, beside what sources say. */
export function WhyChokepoint({ network, entity }: WhyChokepointProps) {
  const analysis = useAtlas(selectAnalysis)
  const run = useAtlas(selectRun)
  const isHidden = useAtlas(selectEffectsHidden)
  const explanation = useMemo(
    () => (analysis ? explainChokepoint(network, analysis, entity.id) : null),
    [network, analysis, entity.id],
  )
  if (isHidden) return null
  const value = explanation?.value ?? 'none'
  const isChokepoint = value !== 'none'
  const isRunning = run.status === 'running' || run.status === 'idle'
  return (
    <Section
      title={
        <>
          {isChokepoint ? (
            <HaloMark size={18} {...(/\d/.test(value) && { figure: value })} />
          ) : null}
          {whyTitle(analysis, explanation)}
        </>
      }
      {...(isRunning && explanation && { end: detailsWords.computingAnew })}
    >
      {isRunning && !explanation ? (
        <p className={styles['state']}>{detailsWords.computing}</p>
      ) : null}
      {run.status === 'failed' ? (
        <p className={styles['state']}>{detailsWords.computingFailed(run.message)}</p>
      ) : null}
      {analysis && explanation ? (
        <Reasons
          key={entity.id}
          network={network}
          analysis={analysis}
          sentences={explanation.sentences}
        />
      ) : null}
      <Reported network={network} entity={entity} />
      <p className={styles['method']}>
        <Button look="quiet" onPress={() => void showMethod.run(atlasStore)}>
          {showMethod.title}
        </Button>
      </p>
    </Section>
  )
}
