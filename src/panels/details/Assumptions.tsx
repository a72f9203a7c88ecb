import { useState } from 'react'
import { changeSureness } from '../../commands/howSure.ts'
import { CONFIDENCES } from '../../domain/network/schema/relation.ts'
import {
  DEFAULT_SURENESS_SETTINGS,
  DRAW_LIMITS,
  isDefaultSureness,
  SEED_LIMITS,
} from '../../domain/sureness/surenessSettings.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { Button } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Slider } from '../../ui/Slider.tsx'
import { surenessWords } from '../../words/sureness.ts'
import styles from './Assumptions.module.css'
import { WholeNumberField } from './WholeNumberField.tsx'

const words = surenessWords.assumptions
const STEP = 0.01

const selectSettings = (state: AtlasState) => state.surenessSettings

/** What the draws assume, to read and to change. */
export function Assumptions() {
  const [isOpen, setIsOpen] = useState(false)
  const settings = useAtlas(selectSettings)
  const { keep, draws, seed } = settings
  return (
    <Disclosure title={words.title} level={4} isOpen={isOpen} onToggle={setIsOpen}>
      <div className={styles['assumptions']}>
        <p className={styles['note']}>{words.note}</p>
        {CONFIDENCES.map((confidence) => (
          <Slider
            key={confidence}
            label={words.keep[confidence]}
            value={[keep[confidence]]}
            step={STEP}
            format={([value = 0]) => words.percent(value)}
            onChange={([value = 0]) =>
              changeSureness(atlasStore, (now) => ({
                ...now,
                keep: { ...now.keep, [confidence]: value },
              }))
            }
          />
        ))}
        <div className={styles['fields']}>
          <WholeNumberField
            key={`draws ${draws}`}
            label={words.draws}
            description={words.drawsHint}
            value={draws}
            limits={DRAW_LIMITS}
            onChange={(count) => changeSureness(atlasStore, (now) => ({ ...now, draws: count }))}
          />
          <WholeNumberField
            key={`seed ${seed}`}
            label={words.seed}
            description={words.seedHint}
            value={seed}
            limits={SEED_LIMITS}
            onChange={(next) => changeSureness(atlasStore, (now) => ({ ...now, seed: next }))}
          />
        </div>
        <p className={styles['note']}>{words.independent}</p>
        <p>
          <Button
            isDisabled={isDefaultSureness(settings)}
            onPress={() => changeSureness(atlasStore, () => DEFAULT_SURENESS_SETTINGS)}
          >
            {words.reset}
          </Button>
        </p>
      </div>
    </Disclosure>
  )
}
