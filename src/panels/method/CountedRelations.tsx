import { useMemo } from 'react'
import { changeAnalysis } from '../../commands/changeAnalysis.ts'
import { countLayer, countTime } from '../../domain/chokepoint/changeSettings.ts'
import type { Network } from '../../domain/network/network.ts'
import { LAYERS, type Layer } from '../../domain/network/relationType.ts'
import { CONFIDENCES } from '../../domain/network/schema/relation.ts'
import { layerHue } from '../../domain/view/layerHue.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { selectAnalysis } from '../../store/selectors/selectAnalysis.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { LineMark } from '../../ui/LineMark.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { methodWords } from '../../words/method.ts'
import { networkWords } from '../../words/network.ts'
import { DateField } from '../parts/DateField.tsx'
import styles from './CountedRelations.module.css'

const selectSettings = (state: AtlasState) => state.analysisSettings
const { relations: words } = methodWords

const CONFIDENCE_CHOICES = CONFIDENCES.map((id) => ({ id, label: words.confidences[id] }))

function countLayers(network: Network): ReadonlyMap<Layer, number> {
  const counts = new Map<Layer, number>()
  for (const { layer } of network.factsOf.values()) counts.set(layer, (counts.get(layer) ?? 0) + 1)
  return counts
}

const setEnd = (end: 'from' | 'to') => (date: string) =>
  changeAnalysis(atlasStore, (settings) => {
    const { [end]: _, ...rest } = settings.time
    return countTime(settings, date === '' ? rest : { ...rest, [end]: date })
  })

/** Which relations count: layers, confidence, time. */
export function CountedRelations({ network }: { readonly network: Network }) {
  const { layers, minimumConfidence, time } = useAtlas(selectSettings)
  const analysis = useAtlas(selectAnalysis)
  const counts = useMemo(() => countLayers(network), [network])
  const { from = '', to = '', undated } = time
  return (
    <div className={styles['columns']}>
      <fieldset className={styles['group']}>
        <legend>{words.layers}</legend>
        {LAYERS.map((layer) => (
          <Checkbox
            key={layer}
            isSelected={layers.includes(layer)}
            onChange={(counted) =>
              changeAnalysis(atlasStore, (settings) => countLayer(settings, layer, counted))
            }
          >
            <span className={styles['layer']}>
              <LineMark hue={layerHue(layer)} />
              {networkWords.layers[layer]}{' '}
              <span className={styles['count']}>{words.layerCount(counts.get(layer) ?? 0)}</span>
            </span>
          </Checkbox>
        ))}
      </fieldset>
      <fieldset className={styles['group']}>
        <legend>{words.confidence}</legend>
        <SegmentedControl
          label={words.confidence}
          segments={CONFIDENCE_CHOICES}
          value={minimumConfidence}
          onChange={(least) =>
            changeAnalysis(atlasStore, (settings) => ({ ...settings, minimumConfidence: least }))
          }
        />
        <p className={styles['hint']}>{words.confidenceNote}</p>
      </fieldset>
      <fieldset className={styles['group']}>
        <legend>{words.time}</legend>
        <div className={styles['dates']}>
          <DateField
            key={`from ${from}`}
            label={words.from}
            date={from}
            onChange={setEnd('from')}
            notADate={words.notADate}
          />
          <DateField
            key={`to ${to}`}
            label={words.to}
            date={to}
            onChange={setEnd('to')}
            notADate={words.notADate}
          />
        </div>
        <p className={styles['hint']}>{words.dateShape}</p>
        <Checkbox
          isSelected={undated}
          onChange={(counted) =>
            changeAnalysis(atlasStore, (settings) =>
              countTime(settings, { ...settings.time, undated: counted }),
            )
          }
        >
          {words.undated}
        </Checkbox>
        {analysis ? (
          <p className={styles['hint']}>{words.undatedCount(analysis.undatedRelations)}</p>
        ) : null}
      </fieldset>
    </div>
  )
}
