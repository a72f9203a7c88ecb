import { useEffect, useRef } from 'react'
import { EMPTY_SOURCE, NEW_SOURCE, type CitedDraft } from '../../domain/edit/sourceDraft.ts'
import type { Network } from '../../domain/network/network.ts'
import { Button } from '../../ui/Button.tsx'
import { editWords } from '../../words/edit.ts'
import { CitedList } from './CitedList.tsx'
import styles from './Fields.module.css'
import { NewSourceFields } from './NewSourceFields.tsx'
import { SourcePicker } from './SourcePicker.tsx'
import type { SetDraft } from './useDraft.ts'

interface SourcesFieldProps {
  readonly network: Network
  readonly draft: CitedDraft
  readonly set: SetDraft<CitedDraft>
  readonly errorOf: (field: string) => string | undefined
}

const words = editWords.sources

/** What a row rests on: sources of the network, and one that is new to it. */
export function SourcesField({ network, draft, set, errorOf }: SourcesFieldProps) {
  const { sources, newSource } = draft
  const fields = useRef<HTMLFieldSetElement>(null)
  // What was pressed or typed into is gone, and the focus with it.
  const count = sources.length + (newSource ? 1 : 0)
  const last = useRef({ count, hasNew: newSource !== null })
  useEffect(() => {
    const hasNew = newSource !== null
    const isChanged = last.current.count !== count && !(hasNew && !last.current.hasNew)
    last.current = { count, hasNew }
    if (isChanged) fields.current?.querySelector<HTMLElement>('[role=combobox]')?.focus()
  }, [count, newSource])
  return (
    <fieldset ref={fields} className={styles['sources']}>
      <legend>{words.title}</legend>
      <CitedList
        network={network}
        ids={sources}
        removeLabel={words.remove}
        onRemove={(id) => set({ sources: sources.filter((each) => each !== id) })}
      />
      <SourcePicker
        network={network}
        label={words.add}
        description={sources.length > 0 || newSource ? words.addHint : words.hint}
        chosen={sources}
        error={errorOf('sources')}
        onChoose={(id) => set({ sources: [...sources, id] })}
      />
      {newSource ? (
        <NewSourceFields
          draft={newSource}
          set={(part) =>
            set(
              { newSource: { ...newSource, ...part } },
              Object.keys(part).map((field) => `${NEW_SOURCE}.${field}`),
            )
          }
          onDrop={() => set({ newSource: null })}
          errorOf={(field) => errorOf(`${NEW_SOURCE}.${field}`)}
        />
      ) : (
        <div>
          <Button onPress={() => set({ newSource: EMPTY_SOURCE }, ['sources'])}>
            {words.write}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
