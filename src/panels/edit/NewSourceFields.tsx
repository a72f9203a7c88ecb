import type { SourceDraft } from '../../domain/edit/sourceDraft.ts'
import { Button } from '../../ui/Button.tsx'
import { editWords } from '../../words/edit.ts'
import styles from './Fields.module.css'
import { SourceFields } from './SourceFields.tsx'

interface NewSourceFieldsProps {
  readonly draft: SourceDraft
  readonly set: (part: Partial<SourceDraft>) => void
  readonly onDrop: () => void
  readonly errorOf: (field: keyof SourceDraft) => string | undefined
}

const words = editWords.sources

const takeFocus = (element: HTMLElement | null) => element?.querySelector('input')?.focus()

/** A source that is new to the network. */
export function NewSourceFields({ onDrop, ...fields }: NewSourceFieldsProps) {
  return (
    <fieldset ref={takeFocus} className={styles['fresh']} aria-label={words.newTitle}>
      <div className={styles['freshTitle']}>
        {words.newTitle}
        <Button look="quiet" onPress={onDrop}>
          {words.unwrite}
        </Button>
      </div>
      <SourceFields {...fields} />
    </fieldset>
  )
}
