import { useDeferredValue, useId, useState, type KeyboardEvent } from 'react'
import { choosableIds, stepFrom, type PaletteGroup, type PaletteItem } from './paletteGroups.ts'

/** Lines that Page Up and Page Down pass over. */
const PAGE = 8

export interface PaletteBehaviour {
  readonly text: string
  readonly groups: readonly PaletteGroup[]
  readonly onChoose: (id: string) => void
  readonly onClose: () => void
}

/**
 * Roles, names and keys of an editable combobox whose list is always there (WAI-ARIA combobox pattern): the field
 * keeps the focus and names the current line, which is the first that can be chosen until a person moves on.
 */
export function usePalette({ text, groups, onChoose, onClose }: PaletteBehaviour) {
  const listId = useId()
  const [pointed, setPointed] = useState<{ text: string; id: string } | null>(null)
  // The list may be drawn a moment after the letter; Enter must always mean what was typed.
  const drawn = useDeferredValue(groups)
  const ids = choosableIds(groups)
  const hasLines = groups.some(({ items }) => items.length > 0)
  const current = pointed?.text === text && ids.includes(pointed.id) ? pointed.id : (ids[0] ?? null)

  const point = (id: string | null | undefined) => setPointed(id ? { text, id } : null)
  const place = current === null ? -1 : ids.indexOf(current)
  const optionId = (id: string) => `${listId}-${id}`
  const headingId = (id: string) => `${listId}-of-${id}`

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const isChord = event.ctrlKey || event.metaKey
    const answers: Readonly<Record<string, () => void>> = isChord
      ? { k: onClose }
      : {
          ArrowDown: () => point(stepFrom(ids, current, 1)),
          ArrowUp: () => point(stepFrom(ids, current, -1)),
          PageDown: () => point(ids[Math.min(place + PAGE, ids.length - 1)]),
          PageUp: () => point(ids[Math.max(place - PAGE, 0)]),
          Enter: () => {
            if (current !== null) onChoose(current)
          },
        }
    const answer = answers[event.key]
    if (!answer) return
    event.preventDefault()
    answer()
  }

  return {
    hasLines,
    drawn,
    current,
    fieldProps: {
      role: 'combobox',
      'aria-expanded': hasLines,
      'aria-controls': hasLines ? listId : undefined,
      'aria-autocomplete': 'list',
      'aria-activedescendant': current === null ? undefined : optionId(current),
      autoComplete: 'off',
      autoCorrect: 'off',
      autoCapitalize: 'off',
      spellCheck: false,
      enterKeyHint: 'go',
      onKeyDown,
    },
    listProps: { id: listId, role: 'listbox' },
    groupProps: ({ id }: PaletteGroup) => ({ role: 'group', 'aria-labelledby': headingId(id) }),
    headingProps: ({ id }: PaletteGroup) => ({ id: headingId(id), role: 'presentation' }),
    optionProps: ({ id, isDisabled = false }: PaletteItem) => ({
      id: optionId(id),
      role: 'option',
      'aria-selected': id === current,
      'aria-disabled': isDisabled,
      // A press must not take the focus out of the field.
      onMouseDown: (event: { preventDefault: () => void }) => event.preventDefault(),
      onPointerMove: () => {
        if (!isDisabled && id !== current) point(id)
      },
      onClick: () => {
        if (!isDisabled) onChoose(id)
      },
    }),
  } as const
}
