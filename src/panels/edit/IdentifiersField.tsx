import { Plus, X } from 'lucide-react'
import { useMemo } from 'react'
import type { EntityDraft } from '../../domain/edit/entityDraft.ts'
import { blankIdentifier, type IdentifierDraft } from '../../domain/edit/identifierDraft.ts'
import { usedIdentifierKinds } from '../../domain/edit/mostUsed.ts'
import type { Network } from '../../domain/network/network.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { SuggestField } from '../../ui/SuggestField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { editWords } from '../../words/edit.ts'
import { editRowWords } from '../../words/editRows.ts'
import styles from './Fields.module.css'
import { FormSection } from './FormSection.tsx'
import { suggestFrom } from './suggestFrom.ts'
import type { SetDraft } from './useDraft.ts'
import { useRowFocus } from './useRowFocus.ts'

interface IdentifiersFieldProps {
  readonly network: Network
  readonly draft: EntityDraft
  readonly set: SetDraft<EntityDraft>
  readonly errorOf: (field: string) => string | undefined
}

const words = editRowWords.identifier

/** Numbers and references that an entity goes by, a row each. */
export function IdentifiersField({ network, draft, set, errorOf }: IdentifiersFieldProps) {
  const { identifiers } = draft
  const kinds = useMemo(() => usedIdentifierKinds(network), [network])
  const list = useRowFocus(identifiers)
  const change = (place: number, part: Partial<IdentifierDraft>) =>
    set(
      {
        identifiers: identifiers.map((each, at) => (at === place ? { ...each, ...part } : each)),
      },
      Object.keys(part).map((field) => `identifiers[${place}].${field}`),
    )
  return (
    <FormSection
      title={editRowWords.sections.identifiers}
      count={identifiers.length}
      isWrong={errorOf('identifiers') !== undefined}
    >
      <div ref={list} className={styles['rows']}>
        {identifiers.length === 0 ? <p className={styles['hint']}>{words.none}</p> : null}
        {identifiers.map(({ row, kind, value }, place) => (
          <fieldset
            key={row}
            data-row={row}
            className={styles['identifier']}
            aria-label={kind || words.fresh}
          >
            <SuggestField
              label={words.kind}
              value={kind}
              suggest={(typed) => suggestFrom(kinds, typed)}
              error={errorOf(`identifiers[${place}].kind`)}
              openLabel={editWords.showAll(words.kind)}
              onChange={(next) => change(place, { kind: next })}
            />
            <TextField
              label={words.value}
              value={value}
              error={errorOf(`identifiers[${place}].value`)}
              onChange={(next) => change(place, { value: next })}
            />
            <span className={styles['takeAway']}>
              <IconButton
                label={words.remove(kind || words.fresh)}
                size="small"
                onPress={() =>
                  set({ identifiers: identifiers.filter((_, index) => index !== place) })
                }
              >
                <X aria-hidden size={12} />
              </IconButton>
            </span>
          </fieldset>
        ))}
        <div data-add>
          <Button
            onPress={() => set({ identifiers: [...identifiers, blankIdentifier(identifiers)] }, [])}
          >
            <Plus aria-hidden size={14} /> {words.add}
          </Button>
        </div>
      </div>
    </FormSection>
  )
}
