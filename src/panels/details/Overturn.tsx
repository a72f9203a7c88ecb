import { useMemo } from 'react'
import { showWitnesses } from '../../commands/showWitnesses.ts'
import { spoken } from '../../domain/chokepoint/explanation.ts'
import type { Network } from '../../domain/network/network.ts'
import { explainBypass } from '../../domain/sureness/explainBypass.ts'
import type { Position } from '../../domain/sureness/position.ts'
import { shownWitnesses } from '../../domain/sureness/shownWitnesses.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { Button } from '../../ui/Button.tsx'
import { surenessWords } from '../../words/sureness.ts'
import styles from './HowSure.module.css'
import { LongList } from './LongList.tsx'
import { NumberedSentence } from './NumberedSentence.tsx'
import { WitnessList } from './WitnessList.tsx'

const words = surenessWords.bypass

/** Findings whose witnesses show before anybody asks for more. */
const FIRST = 3

const selectAreDrawn = ({ hypothetical }: AtlasState) =>
  hypothetical.some(({ kind }) => kind === 'witness')

interface OverturnProps {
  readonly network: Network
  readonly position: Position
}

/** Which undiscovered relations would overturn what is said of an entity, as a list and dotted on the picture. */
export function Overturn({ network, position }: OverturnProps) {
  const areDrawn = useAtlas(selectAreDrawn)
  const sentences = useMemo(() => explainBypass(position), [position])
  const groups = useMemo(() => shownWitnesses(position), [position])
  return (
    <div className={styles['part']}>
      <h4 className={styles['title']}>{words.title}</h4>
      {sentences.map((sentence) => (
        <p key={spoken({ sentences: [sentence] })}>
          <NumberedSentence sentence={sentence} />
        </p>
      ))}
      <LongList rows={groups} first={FIRST} className={styles['list']}>
        {(group) => (
          <li key={group.endUser ?? ''}>
            <WitnessList network={network} group={group} />
          </li>
        )}
      </LongList>
      {groups.length > 0 ? (
        <>
          <p>
            <Button onPress={() => showWitnesses(atlasStore, areDrawn ? [] : groups)}>
              {areDrawn ? words.hide : words.show}
            </Button>
          </p>
          <p className={styles['small']}>{words.note}</p>
        </>
      ) : null}
    </div>
  )
}
