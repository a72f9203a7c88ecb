import type { JurisdictionsRun } from '../../commands/askJurisdictions.ts'
import type { LoadedList } from '../../domain/jurisdiction/listIssuer.ts'
import { Button } from '../../ui/Button.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { countryWords } from '../../words/countries.ts'
import styles from './CountryNote.module.css'

interface CountryStateProps {
  readonly run: JurisdictionsRun
  readonly onCancel: () => void
  readonly onAgain: () => void
  /** lists that no row carries */
  readonly beside: readonly LoadedList[]
}

function listText({ authority, entities, issuer }: LoadedList): string {
  const list = countryWords.list(authority, entities)
  return issuer.kind === 'UN' || issuer.kind === 'EU'
    ? `${list} (${countryWords.of[issuer.kind]})`
    : list
}

/** How far it is to work out what passes through countries, and by which rule that is counted. */
export function CountryState({ run, onCancel, onAgain, beside }: CountryStateProps) {
  if (run.status === 'running')
    return (
      <div className={styles['progress']}>
        <ProgressBar
          label={countryWords.working}
          value={run.progress}
          cancelLabel={countryWords.cancel}
          onCancel={onCancel}
        />
      </div>
    )
  return (
    <div className={styles['state']}>
      <p className={styles['rule']}>
        {run.status === 'done' ? countryWords.rule : null}
        {run.status === 'none' ? countryWords.notApplicable : null}
        {run.status === 'cancelled' ? countryWords.cancelled : null}
        {run.status === 'failed' ? countryWords.failed(run.message) : null}
        {beside.length > 0 ? ` ${countryWords.beside}${beside.map(listText).join(', ')}.` : null}
      </p>
      {run.status === 'cancelled' || run.status === 'failed' ? (
        <Button look="quiet" onPress={onAgain}>
          {countryWords.again}
        </Button>
      ) : null}
    </div>
  )
}
