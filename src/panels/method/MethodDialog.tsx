import { lazy, Suspense, useState } from 'react'
import { resetAnalysis } from '../../commands/changeAnalysis.ts'
import { isDefaultSettings } from '../../domain/chokepoint/changeSettings.ts'
import type { Network } from '../../domain/network/network.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { selectNetwork } from '../../store/selectors/selectNetwork.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { methodWords } from '../../words/method.ts'
import { CountedRelations } from './CountedRelations.tsx'
import { CriterionWeights } from './CriterionWeights.tsx'
import { FlowTable } from './FlowTable.tsx'
import { Meaning } from './Meaning.tsx'
import styles from './MethodDialog.module.css'
import { RouteEnds } from './RouteEnds.tsx'
import { RunNumbers } from './RunNumbers.tsx'

const PARTS = ['meaning', 'relations', 'flow', 'ends', 'weights', 'page'] as const
type Part = (typeof PARTS)[number]

const MethodPage = lazy(async () => ({
  default: (await import('./MethodPage.tsx')).MethodPage,
}))

const TABS = PARTS.map((id) => ({ id, label: methodWords.tabs[id] }))

const selectIsOpen = (state: AtlasState) => state.dialog === 'method'
const selectIsDefault = (state: AtlasState) => isDefaultSettings(state.analysisSettings)

function ChosenPart({ part, network }: { readonly part: Part; readonly network: Network }) {
  if (part === 'relations') return <CountedRelations network={network} />
  if (part === 'flow') return <FlowTable network={network} />
  if (part === 'ends') return <RouteEnds network={network} />
  if (part === 'weights') return <CriterionWeights network={network} />
  if (part === 'page')
    return (
      <Suspense fallback={<p>{methodWords.pageComing}</p>}>
        <MethodPage />
      </Suspense>
    )
  return <Meaning />
}

/** "How this is computed": what the numbers mean, what they rest on, and the means to change it. */
export function MethodDialog() {
  const network = useAtlas(selectNetwork)
  const isOpen = useAtlas(selectIsOpen)
  const isDefault = useAtlas(selectIsDefault)
  const [part, setPart] = useState<Part>('meaning')
  if (!network) return null
  return (
    <Dialog
      title={methodWords.title}
      isOpen={isOpen}
      onClose={() => atlasStore.getState().setDialog(null)}
      closeLabel={methodWords.close}
      size="large"
      actions={
        <>
          <p className={styles['apart']}>{methodWords.apart}</p>
          <Button isDisabled={isDefault} onPress={() => resetAnalysis(atlasStore)}>
            {methodWords.resetAll}
          </Button>
        </>
      }
    >
      <div className={styles['whole']}>
        <RunNumbers network={network} />
        <div className={styles['parts']}>
          <Tabs label={methodWords.parts} tabs={TABS} selected={part} onSelect={setPart}>
            <div className={styles['part']}>
              <ChosenPart part={part} network={network} />
            </div>
          </Tabs>
        </div>
      </div>
    </Dialog>
  )
}
