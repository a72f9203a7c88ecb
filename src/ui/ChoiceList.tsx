import { useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { Group } from 'react-aria-components'
import { Button } from './Button.tsx'
import type { Choice, ChoiceActions, ChoiceWords } from './choice.ts'
import styles from './ChoiceList.module.css'
import { ChoiceRow } from './ChoiceRow.tsx'
import { SearchField } from './SearchField.tsx'

/** Up to this many choices need neither a search box nor an expander. */
const SHORT = 9
const SHOWN_OF_MANY = 7

export interface ChoiceListProps extends ChoiceActions {
  readonly label: string
  readonly choices: readonly Choice[]
  readonly words: ChoiceWords
  /** Whether a label answers to what is typed in the search box. */
  readonly matches: (label: string, text: string) => boolean
}

/**
 * Values to include, leave out or single out. Tab stops once; arrows move, Space includes, Enter makes it the only
 * one, minus or Delete leaves it out. A long list shows its commonest values and what is chosen, the rest on request.
 */
export function ChoiceList({
  label,
  choices,
  words,
  matches,
  onToggle,
  onExclude,
  onOnly,
}: ChoiceListProps) {
  const [text, setText] = useState('')
  const [isWhole, setWhole] = useState(false)
  const [current, setCurrent] = useState<string | null>(null)
  const list = useRef<HTMLDivElement>(null)
  const isLong = choices.length > SHORT

  const shown = useMemo(() => {
    if (text !== '') return choices.filter((choice) => matches(choice.label, text))
    if (!isLong || isWhole) return choices
    const common = new Set(choices.toSorted((a, b) => b.outOf - a.outOf).slice(0, SHOWN_OF_MANY))
    return choices.filter((choice) => common.has(choice) || choice.state !== 'none')
  }, [choices, isLong, isWhole, matches, text])
  const most = Math.max(1, ...choices.map(({ count }) => count))
  const tabStop = shown.some(({ id }) => id === current) ? current : shown[0]?.id

  const move = (from: string, to: (place: number) => number) => {
    const place = to(shown.findIndex(({ id }) => id === from))
    const next = shown[Math.max(0, Math.min(shown.length - 1, place))]
    if (!next) return
    setCurrent(next.id)
    list.current
      ?.querySelector<HTMLInputElement>(`[data-choice="${CSS.escape(next.id)}"] input`)
      ?.focus()
  }

  const answerKey = (event: KeyboardEvent) => {
    const row = (event.target as Element).closest<HTMLElement>('[data-choice]')
    const id = row?.dataset['choice']
    if (id === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    const answers: Readonly<Record<string, () => void>> = {
      ArrowDown: () => move(id, (place) => place + 1),
      ArrowUp: () => move(id, (place) => place - 1),
      Home: () => move(id, () => 0),
      End: () => move(id, () => shown.length - 1),
      Enter: () => onOnly(id),
      '-': () => onExclude(id),
      Delete: () => onExclude(id),
      Backspace: () => onExclude(id),
    }
    const answer = answers[event.key]
    if (!answer) return
    event.preventDefault()
    event.stopPropagation()
    answer()
  }

  return (
    <div className={styles['list']}>
      {isLong ? (
        <div className={styles['search']}>
          <SearchField
            label={`${words.search}: ${label}`}
            placeholder={words.search}
            look="quiet"
            clearLabel={words.clearSearch}
            value={text}
            onChange={setText}
          />
        </div>
      ) : null}
      <Group
        ref={list}
        aria-label={label}
        onKeyDownCapture={answerKey}
        onFocus={(event) =>
          setCurrent(event.target.closest<HTMLElement>('[data-choice]')?.dataset['choice'] ?? null)
        }
      >
        {shown.map((choice) => (
          <ChoiceRow
            key={choice.id}
            choice={choice}
            share={choice.count / most}
            words={words}
            isTabStop={choice.id === tabStop}
            onToggle={onToggle}
            onExclude={onExclude}
            onOnly={onOnly}
          />
        ))}
      </Group>
      {shown.length === 0 ? <p className={styles['none']}>{words.noMatch(text)}</p> : null}
      {text === '' && isLong && (isWhole || shown.length < choices.length) ? (
        <Button look="quiet" onPress={() => setWhole(!isWhole)}>
          {isWhole ? words.fewer : words.more(choices.length - shown.length)}
        </Button>
      ) : null}
    </div>
  )
}
