import { Printer, Quote } from 'lucide-react'
import { copyCitation, copyCitationOf } from '../../commands/copyCitation.ts'
import { printDossier } from '../../commands/dialogCommands.ts'
import type { Citable } from '../../domain/citation/citation.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { citationWords as words } from '../../words/citation.ts'
import styles from './EditBar.module.css'

interface HandOnBarProps {
  readonly kind: Exclude<Citable['kind'], 'picture'>
  readonly id: string
  /** of a source, as it is shown */
  readonly number?: number
}

function label({ kind, number = 0 }: HandOnBarProps): string {
  if (kind === 'source') return words.copySource(number)
  return kind === 'entity' ? words.copyEntity : words.copyRelation
}

/** What takes something out of the app: a citation, and of an entity a sheet of paper. */
export function HandOnBar(props: HandOnBarProps) {
  const { kind, id } = props
  return (
    <span className={styles['bar']}>
      <IconButton
        label={label(props)}
        keys={kind === 'source' ? undefined : copyCitation.keys?.[0]}
        size="small"
        onPress={() => void copyCitationOf(atlasStore, { kind, id })}
      >
        <Quote aria-hidden size={14} />
      </IconButton>
      {kind === 'entity' ? (
        <IconButton
          label={printDossier.title}
          keys={printDossier.keys?.[0]}
          size="small"
          onPress={() => void printDossier.run(atlasStore)}
        >
          <Printer aria-hidden size={14} />
        </IconButton>
      ) : null}
    </span>
  )
}
