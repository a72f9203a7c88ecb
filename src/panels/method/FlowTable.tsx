import { useMemo } from 'react'
import { changeAnalysis } from '../../commands/changeAnalysis.ts'
import { flowTable } from '../../domain/chokepoint/flowTable.ts'
import type { Network } from '../../domain/network/network.ts'
import { LAYERS } from '../../domain/network/relationType.ts'
import { layerHue } from '../../domain/view/layerHue.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { Button } from '../../ui/Button.tsx'
import { LineMark } from '../../ui/LineMark.tsx'
import { methodWords } from '../../words/method.ts'
import { networkWords } from '../../words/network.ts'
import { FlowOverrides } from './FlowOverrides.tsx'
import { FlowTypeRow } from './FlowTypeRow.tsx'
import styles from './FlowTable.module.css'

const selectFlows = (state: AtlasState) => state.analysisSettings.flows
const selectLayers = (state: AtlasState) => state.analysisSettings.layers
const { flow: words } = methodWords

/** Layer and flow of every relation type, each changeable, and the relations that have a flow of their own. */
export function FlowTable({ network }: { readonly network: Network }) {
  const flows = useAtlas(selectFlows)
  const layers = useAtlas(selectLayers)
  const { rows, overrides } = useMemo(() => flowTable(network), [network])
  return (
    <div className={styles['flow']}>
      <div className={styles['top']}>
        <p className={styles['note']}>{words.note}</p>
        {Object.keys(flows).length === 0 ? null : (
          <Button
            look="quiet"
            onPress={() => changeAnalysis(atlasStore, (settings) => ({ ...settings, flows: {} }))}
          >
            {words.reset}
          </Button>
        )}
      </div>
      <table className={styles['table']} aria-label={words.table}>
        <thead>
          <tr>
            <th scope="col">{words.columns.relation}</th>
            <th scope="col" className={styles['number']}>
              {words.columns.count}
            </th>
            <th scope="col">{words.columns.flow}</th>
          </tr>
        </thead>
        {LAYERS.map((layer) => (
          <tbody key={layer}>
            <tr className={styles['layer']}>
              <th scope="rowgroup" colSpan={3}>
                <span className={styles['layerName']}>
                  <LineMark hue={layerHue(layer)} />
                  {networkWords.layers[layer]}{' '}
                  {layers.includes(layer) ? null : (
                    <span className={styles['quiet']}>{words.layerOut}</span>
                  )}
                </span>
              </th>
            </tr>
            {rows
              .filter((row) => row.layer === layer)
              .map((row) => (
                <FlowTypeRow key={row.type} row={row} chosen={flows[row.type]} />
              ))}
          </tbody>
        ))}
      </table>
      {overrides.length === 0 ? null : <FlowOverrides network={network} relations={overrides} />}
    </div>
  )
}
