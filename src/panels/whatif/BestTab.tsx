import type { Network } from '../../domain/network/network.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { NumberField } from '../../ui/NumberField.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { bestStopsWords as words } from '../../words/bestStops.ts'
import { BestStopsOutcome } from './BestStopsOutcome.tsx'
import styles from './BestTab.module.css'
import layout from './QuestionAndAnswer.module.css'
import { StopCostList } from './StopCostList.tsx'

const COUNTS = ['1', '2', '3', '4', '5'] as const
const SEGMENTS = COUNTS.map((id) => ({ id, label: id }))
const MOST_BUDGET = 99

const selectCount = (state: AtlasState) => state.stopCount
const selectUsesCosts = (state: AtlasState) => state.usesCosts
const selectBudget = (state: AtlasState) => state.stopBudget
const selectIsDone = (state: AtlasState) => state.bestStops.status === 'done'
const selectIsRunning = (state: AtlasState) => state.bestStops.status === 'running'

/** Another number is another question: once one was asked, it is asked at once. */
function chooseCount(count: number): void {
  const { setStopCount, bestStopsAsked, askBestStops } = atlasStore.getState()
  setStopCount(count)
  if (bestStopsAsked) askBestStops()
}

function HowMany() {
  const count = useAtlas(selectCount)
  return (
    <div className={styles['count']}>
      <span aria-hidden>{words.count}</span>
      <SegmentedControl
        label={words.count}
        segments={SEGMENTS}
        value={COUNTS[count - 1] ?? '2'}
        onChange={(id) => chooseCount(Number(id))}
      />
    </div>
  )
}

/** Which entities would be best to stop: how many or for how much, then greed beside what is proven. */
export function BestTab({ network }: { readonly network: Network }) {
  const usesCosts = useAtlas(selectUsesCosts)
  const budget = useAtlas(selectBudget)
  const isDone = useAtlas(selectIsDone)
  const isRunning = useAtlas(selectIsRunning)
  const { setStopBudget, setUsesCosts, askBestStops } = atlasStore.getState()
  return (
    <div className={layout['tab']}>
      <div className={layout['question']}>
        <div className={styles['ask']}>
          {usesCosts ? (
            <NumberField
              label={words.budget}
              value={budget}
              min={1}
              max={MOST_BUDGET}
              onChange={setStopBudget}
            />
          ) : (
            <HowMany />
          )}
          <Button look="primary" isDisabled={isRunning} onPress={askBestStops}>
            {isDone ? words.findAgain : words.find}
          </Button>
        </div>
        <Checkbox isSelected={usesCosts} onChange={setUsesCosts}>
          {words.usesCosts}
        </Checkbox>
        {usesCosts ? <StopCostList network={network} /> : null}
      </div>
      <BestStopsOutcome network={network} />
    </div>
  )
}
