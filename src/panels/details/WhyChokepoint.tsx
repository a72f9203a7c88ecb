import { useMemo } from 'react'
import { showMethod } from '../../commands/dialogCommands.ts'
import { explainChokepoint } from '../../domain/chokepoint/explainChokepoint.ts'
import type { ExplanationPart } from '../../domain/chokepoint/explanation.ts'
import type { ChokepointAnalysis } from '../../domain/chokepoint/result.ts'
import type { Network } from '../../domain/network/network.ts'
import type { Entity } from '../../domain/network/schema/entity.ts'
import { selectAnalysis } from '../../store/selectors/selectAnalysis.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { Button } from '../../ui/Button.tsx'
import { HaloMark } from '../../ui/HaloMark.tsx'
import { detailsWords } from '../../words/details.ts'
import { EntitiesNumber } from './EntitiesNumber.tsx'
import { Section } from './Section.tsx'
import { SourceMarks } from './SourceMarks.tsx'
import styles from './WhyChokepoint.module.css'

interface WhyChokepointProps {
  readonly network: Network
  readonly entity: Entity
}

const selectRun = ({ analysis }: AtlasState) => analysis

function titleFor(analysis: ChokepointAnalysis | null, isChokepoint: boolean): string {
  const { why } = detailsWords
  if (!analysis) return why.open
  if (analysis.result.kind === 'structure') return isChokepoint ? why.isCut : why.isNoCut
  return isChokepoint ? why.is : why.isNot
}

function Part({ text, ids }: ExplanationPart) {
  return ids && ids.length > 0 ? <EntitiesNumber text={text} ids={ids} /> : text
}

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
  const explanation = useMemo(
    () => (analysis ? explainChokepoint(network, analysis, entity.id) : null),
    [network, analysis, entity.id],
  )
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
          {titleFor(analysis, isChokepoint)}
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
      {explanation?.sentences.map(({ about, parts }, index) => (
        <p
          key={`${about} ${parts.map(({ text }) => text).join('')}`}
          className={index === 0 ? styles['first'] : undefined}
        >
          {parts.map((part) => (
            <Part key={`${part.text} ${part.ids?.join(' ') ?? ''}`} {...part} />
          ))}
        </p>
      ))}
      <Reported network={network} entity={entity} />
      <p className={styles['method']}>
        <Button look="quiet" onPress={() => void showMethod.run(atlasStore)}>
          {showMethod.title}
        </Button>
      </p>
    </Section>
  )
}
