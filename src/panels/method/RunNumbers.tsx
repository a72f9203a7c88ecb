import type { ChokepointAnalysis } from '../../domain/chokepoint/result.ts'
import { entityName } from '../../domain/network/entityName.ts'
import type { Network } from '../../domain/network/network.ts'
import { useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { shortRunId } from '../../domain/run/runId.ts'
import { selectAnalysis } from '../../store/selectors/selectAnalysis.ts'
import { selectRun } from '../../store/selectors/selectRun.ts'
import { joinClasses } from '../../ui/joinClasses.ts'
import { methodWords } from '../../words/method.ts'
import { runFigures } from './runFigures.ts'
import styles from './RunNumbers.module.css'

const SHOWN = 3

const selectState = (state: AtlasState) => state.analysis
const { run: words } = methodWords

interface OfRun {
  readonly analysis: ChokepointAnalysis
  readonly network: Network
}

function Highest({ analysis, network }: OfRun) {
  const { result } = analysis
  if (result.kind === 'structure')
    return (
      <p className={styles['line']}>
        <strong>{words.missing[result.reason]}</strong> {words.instead}
      </p>
    )
  if (result.scores.length === 0) return <p className={styles['line']}>{words.none}</p>
  return (
    <div className={styles['line']}>
      <span id="method-highest">{words.highest}</span>
      <ol aria-labelledby="method-highest" className={styles['highest']}>
        {result.scores.slice(0, SHOWN).map(({ id, score }) => (
          <li key={id}>
            {entityName(network, id)} <b>{score.toFixed(1)}</b>
          </li>
        ))}
      </ol>
    </div>
  )
}

function State() {
  const run = useAtlas(selectState)
  const isRunning = run.status === 'running' || run.status === 'idle'
  const says = isRunning
    ? run.status === 'running' && run.previous
      ? words.running
      : words.first
    : run.status === 'failed'
      ? words.failed(run.message)
      : ''
  return (
    <div className={styles['state']}>
      <span className={styles['track']} aria-hidden>
        {run.status === 'running' ? (
          <span className={styles['fill']} style={{ inlineSize: `${run.progress * 100}%` }} />
        ) : null}
      </span>
      <output className={styles['says']}>{says}</output>
    </div>
  )
}

/** What the numbers go by, and where they were worked out if not in a worker. */
function Identity() {
  const run = useAtlas(selectRun)
  if (!run) return null
  return (
    <p className={styles['line']} title={words.idTip}>
      <span className={styles['id']}>{words.id(shortRunId(run.id))}</span>
      {run.isInThread ? <span>{words.inThread}</span> : null}
    </p>
  )
}

/** The numbers of the last run and what they lead to, so that every change shows what it does. */
export function RunNumbers({ network }: { readonly network: Network }) {
  const analysis = useAtlas(selectAnalysis)
  const isRunning = useAtlas(selectState).status === 'running'
  return (
    <section aria-label={words.label} className={styles['run']}>
      {analysis ? (
        <div className={joinClasses(isRunning && styles['old'])}>
          <dl className={styles['figures']}>
            {runFigures(analysis).map(({ label, value }) => (
              <div key={label} className={styles['figure']}>
                <dt>{label}</dt>
                <dd>{methodWords.number(value)}</dd>
              </div>
            ))}
          </dl>
          <Highest analysis={analysis} network={network} />
          <Identity />
        </div>
      ) : null}
      <State />
    </section>
  )
}
