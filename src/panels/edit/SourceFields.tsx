import type { SourceDraft } from '../../domain/edit/sourceDraft.ts'
import { SOURCE_TYPES } from '../../domain/network/schema/source.ts'
import { TextField } from '../../ui/TextField.tsx'
import { editRowWords } from '../../words/editRows.ts'
import { editWords } from '../../words/edit.ts'
import { networkWords } from '../../words/network.ts'
import { ChoiceField } from '../../ui/ChoiceField.tsx'
import styles from './Fields.module.css'

interface SourceFieldsProps {
  readonly draft: SourceDraft
  readonly set: (part: Partial<SourceDraft>) => void
  readonly errorOf: (field: keyof SourceDraft) => string | undefined
}

const words = editWords.sources
const TYPES = SOURCE_TYPES.map((id) => ({ id, label: networkWords.sourceTypes[id] }))

/** The fields of a source. */
export function SourceFields({ draft, set, errorOf }: SourceFieldsProps) {
  return (
    <>
      <div className={styles['wide']}>
        <TextField
          label={words.name}
          value={draft.title}
          error={errorOf('title')}
          onChange={(title) => set({ title })}
        />
      </div>
      <div className={styles['wide']}>
        <TextField
          label={words.publisher}
          value={draft.publisher}
          error={errorOf('publisher')}
          onChange={(publisher) => set({ publisher })}
        />
      </div>
      <TextField
        label={words.date}
        description={editWords.relation.dateHint}
        value={draft.date}
        error={errorOf('date')}
        onChange={(date) => set({ date })}
      />
      <TextField
        label={editRowWords.source.dateNote}
        value={draft.dateNote}
        error={errorOf('dateNote')}
        onChange={(dateNote) => set({ dateNote })}
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
    </>
  )
}
