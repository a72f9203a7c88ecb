import { changeAnalysis } from '../../commands/changeAnalysis.ts'
import { renormalised } from '../../domain/chokepoint/score.ts'
import { CRITERIA, DEFAULT_ANALYSIS_SETTINGS } from '../../domain/chokepoint/settings.ts'
import type { Network } from '../../domain/network/network.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { endGesture } from '../../store/gesture.ts'
import { Button } from '../../ui/Button.tsx'
import { Slider } from '../../ui/Slider.tsx'
import { methodWords } from '../../words/method.ts'
import styles from './CriterionWeights.module.css'
import { TopThree } from './TopThree.tsx'

const STEP = 0.05

const selectWeights = (state: AtlasState) => state.analysisSettings.weights
const { weights: words } = methodWords
const normal = DEFAULT_ANALYSIS_SETTINGS.weights

/** How much each criterion counts in the score, beside what no weighting changes. */
export function CriterionWeights({ network }: { readonly network: Network }) {
  const weights = useAtlas(selectWeights)
  const shares = renormalised(weights)
  const isChanged = CRITERIA.some((criterion) => weights[criterion] !== normal[criterion])
  const areZero = CRITERIA.every((criterion) => shares[criterion] === 0)
  return (
    <div className={styles['columns']}>
      <div className={styles['weights']}>
        <p className={styles['note']}>{words.note}</p>
        {CRITERIA.map((criterion) => (
          <Slider
            key={criterion}
            label={words.names[criterion]}
            value={[weights[criterion]]}
            step={STEP}
            format={() => words.share(shares[criterion])}
            onChange={([weight = 0]) =>
              changeAnalysis(
                atlasStore,
                (settings) => ({
                  ...settings,
                  weights: { ...settings.weights, [criterion]: weight },
                }),
                `weight of ${criterion}`,
              )
            }
            onChangeEnd={() => endGesture(atlasStore)}
          />
        ))}
        {areZero ? <p>{words.allZero}</p> : null}
        <Button
          isDisabled={!isChanged}
          onPress={() =>
            changeAnalysis(atlasStore, (settings) => ({ ...settings, weights: normal }))
          }
        >
          {words.reset}
        </Button>
      </div>
      <TopThree network={network} />
    </div>
  )
}
