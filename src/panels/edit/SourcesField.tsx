import { X } from 'lucide-react'
import { useEffect, useMemo, useRef } from 'react'
import { EMPTY_SOURCE, NEW_SOURCE, type CitedDraft } from '../../domain/edit/sourceDraft.ts'
import type { Network } from '../../domain/network/network.ts'
import { Button } from '../../ui/Button.tsx'
import { ComboBox } from '../../ui/ComboBox.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { editWords } from '../../words/edit.ts'
import styles from './Fields.module.css'
import { findOption } from './findOption.ts'
import { NewSourceFields } from './NewSourceFields.tsx'

interface SourcesFieldProps {
  readonly network: Network
  readonly draft: CitedDraft
  readonly set: (part: Partial<CitedDraft>) => void
  readonly errorOf: (field: string) => string | undefined
}

const words = editWords.sources
const SUGGESTED = 30

/** What a row rests on: sources of the network, and one that is new to it. */
export function SourcesField({ network, draft, set, errorOf }: SourcesFieldProps) {
  const options = useMemo(
    () =>
      network.sources.map(({ id, title, publisher, date }) => ({
        id,
        label: title,
        detail: [publisher, date].filter((part) => part).join(' · '),
      })),
    [network],
  )
  const titleOf = (id: string) => network.sourceById.get(id)?.title ?? id
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
      {sources.length > 0 ? (
        <ul className={styles['cited']}>
          {sources.map((id) => (
            <li key={id}>
              <span>
                {titleOf(id)}
                <span className={styles['about']}>
                  {options.find((option) => option.id === id)?.detail}
                </span>
              </span>
              <IconButton
                label={words.remove(titleOf(id))}
                size="small"
                onPress={() => set({ sources: sources.filter((each) => each !== id) })}
              >
                <X aria-hidden size={12} />
              </IconButton>
            </li>
          ))}
        </ul>
      ) : null}
      <ComboBox
        key={sources.join(' ')}
        label={words.add}
        description={sources.length > 0 || newSource ? words.addHint : words.hint}
        value=""
        labelOf={titleOf}
        find={(text) =>
          findOption(
            options.filter(({ id }) => !sources.includes(id)),
            text,
            SUGGESTED,
          )
        }
        error={errorOf('sources')}
        noMatch={editWords.noMatch}
        openLabel={editWords.showAll(words.add)}
        onChange={(id) => {
          if (id !== '') set({ sources: [...sources, id] })
        }}
      />
      {newSource ? (
        <NewSourceFields
          draft={newSource}
          set={(part) => set({ newSource: { ...newSource, ...part } })}
          onDrop={() => set({ newSource: null })}
          errorOf={(field) => errorOf(`${NEW_SOURCE}.${field}`)}
        />
      ) : (
        <div>
          <Button onPress={() => set({ newSource: EMPTY_SOURCE })}>{words.write}</Button>
        </div>
      )}
    </fieldset>
  )
}
