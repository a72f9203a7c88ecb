import type { SourceDraft } from '../../domain/edit/sourceDraft.ts'
import { SOURCE_TYPES } from '../../domain/network/schema/source.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { editWords } from '../../words/edit.ts'
import { networkWords } from '../../words/network.ts'
import { ChoiceField } from '../../ui/ChoiceField.tsx'
import styles from './Fields.module.css'

interface NewSourceFieldsProps {
  readonly draft: SourceDraft
  readonly set: (part: Partial<SourceDraft>) => void
  readonly onDrop: () => void
  readonly errorOf: (field: keyof SourceDraft) => string | undefined
}

const words = editWords.sources
const TYPES = SOURCE_TYPES.map((id) => ({ id, label: networkWords.sourceTypes[id] }))

const takeFocus = (element: HTMLElement | null) => element?.querySelector('input')?.focus()

/** A source that is new to the network. */
export function NewSourceFields({ draft, set, onDrop, errorOf }: NewSourceFieldsProps) {
  return (
    <fieldset ref={takeFocus} className={styles['fresh']} aria-label={words.newTitle}>
      <div className={styles['freshTitle']}>
        {words.newTitle}
        <Button look="quiet" onPress={onDrop}>
          {words.unwrite}
        </Button>
      </div>
      <div className={styles['wide']}>
        <TextField
          label={words.name}
          value={draft.title}
          error={errorOf('title')}
          onChange={(title) => set({ title })}
        />
      </div>
      <TextField
        label={words.publisher}
        value={draft.publisher}
        error={errorOf('publisher')}
        onChange={(publisher) => set({ publisher })}
      />
      <TextField
        label={words.date}
        description={editWords.relation.dateHint}
        value={draft.date}
        error={errorOf('date')}
        onChange={(date) => set({ date })}
      />
      <div className={styles['wide']}>
        <TextField
          label={words.url}
          type="url"
          inputMode="url"
          placeholder="https://"
          value={draft.url}
          error={errorOf('url')}
          onChange={(url) => set({ url })}
        />
      </div>
      <div className={styles['wide']}>
        <ChoiceField
          label={words.type}
          choices={TYPES}
          value={draft.type}
          onChange={(type) => set({ type })}
        />
      </div>
    </fieldset>
  )
}
