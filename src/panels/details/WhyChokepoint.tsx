import { useMemo } from 'react'
import { Button } from 'react-aria-components'
import { goToEntities } from '../../commands/goToEntity.ts'
import { explainChokepoint } from '../../domain/chokepoint/explainChokepoint.ts'
import type { ExplanationPart } from '../../domain/chokepoint/explanation.ts'
import type { Network } from '../../domain/network/network.ts'
import type { Entity } from '../../domain/network/schema/entity.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { selectAnalysis } from '../../store/selectors/selectAnalysis.ts'
import { Button as KitButton } from '../../ui/Button.tsx'
import { HaloMark } from '../../ui/HaloMark.tsx'
import { chokepointWords } from '../../words/chokepoint.ts'
import { detailsWords } from '../../words/details.ts'
import { showMethod } from '../../commands/dialogCommands.ts'
import { SourceMarks } from './SourceMarks.tsx'
import styles from './WhyChokepoint.module.css'

interface WhyChokepointProps {
  readonly network: Network
  readonly entity: Entity
}

function Part({ text, ids }: ExplanationPart) {
  if (!ids || ids.length === 0) return <>{text}</>
  return (
    <Button className={styles['number'] ?? ''} onPress={() => goToEntities(atlasStore, ids)}>
      {text}
    </Button>
  )
}

const selectRun = ({ analysis }: AtlasState) => analysis.status

/** What is computed about an entity, in sentences whose numbers lead to the entities behind them, beside what sources say. */
export function WhyChokepoint({ network, entity }: WhyChokepointProps) {
  const analysis = useAtlas(selectAnalysis)
  const status = useAtlas(selectRun)
  const explanation = useMemo(
    () => (analysis ? explainChokepoint(network, analysis, entity.id) : null),
    [network, analysis, entity.id],
  )
  const isChokepoint = explanation !== null && explanation.value !== 'none'
  const reported = entity.reportedChokepoint
  return (
    <section className={styles['section']}>
      <h3 className={styles['title']}>
        {isChokepoint ? <HaloMark size={18} figure={figureOf(explanation.value)} /> : null}
        {isChokepoint || !explanation ? detailsWords.why : detailsWords.whyNot}
        {isChokepoint ? (
          <span className={styles['tier']}>{chokepointWords.values[explanation.value]}</span>
        ) : null}
      </h3>
      {status === 'running' && !explanation ? <p>{detailsWords.computing}</p> : null}
      {explanation?.sentences.map(({ about, parts }, index) => (
        <p key={`${about} ${parts.map(({ text }) => text).join('')}`} data-first={index === 0}>
          {parts.map((part) => (
            <Part key={`${part.text} ${part.ids?.join(' ') ?? ''}`} {...part} />
          ))}
        </p>
      ))}
      {reported ? (
        <p>
          <HaloMark isBroken /> {detailsWords.reported}: {reported.note}
          <SourceMarks network={network} ids={reported.sources} />
        </p>
      ) : null}
      <KitButton look="quiet" onPress={() => void showMethod.run(atlasStore)}>
        {showMethod.title}
      </KitButton>
    </section>
  )
}

function figureOf(value: string): string {
  return /^\d$/.test(value) ? value : ''
}
