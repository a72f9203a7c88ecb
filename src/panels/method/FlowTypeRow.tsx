import { changeAnalysis } from '../../commands/changeAnalysis.ts'
import { setFlow } from '../../domain/chokepoint/changeSettings.ts'
import type { FlowRow } from '../../domain/chokepoint/flowTable.ts'
import { FLOWS, type Flow } from '../../domain/network/relationType.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { joinClasses } from '../../ui/joinClasses.ts'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { methodWords } from '../../words/method.ts'
import styles from './FlowTable.module.css'

const { flow: words } = methodWords
const SEGMENTS = FLOWS.map((id) => ({ id, label: words.flows[id] }))

interface FlowTypeRowProps {
  readonly row: FlowRow
  /** What the person chose, if anything. */
  readonly chosen: Flow | undefined
}

/** One relation type: how often it occurs, and which way it flows. */
export function FlowTypeRow({ row: { type, byDefault, count }, chosen }: FlowTypeRowProps) {
  return (
    <tr className={joinClasses(count === 0 && styles['unused'])}>
      <th scope="row">
        {words.sentence(type)}{' '}
        {chosen === undefined ? null : (
          <span className={styles['changed']}>{words.changed(words.flows[byDefault])}</span>
        )}
      </th>
      <td className={styles['number']}>{methodWords.number(count)}</td>
      <td>
        <SegmentedControl
          label={words.of(type)}
          segments={SEGMENTS}
          value={chosen ?? byDefault}
          onChange={(flow) =>
            changeAnalysis(atlasStore, (settings) => setFlow(settings, type, flow))
          }
        />
      </td>
    </tr>
  )
}
