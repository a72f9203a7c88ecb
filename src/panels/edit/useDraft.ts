import { useEffect, useEffectEvent, useRef, useState, type FormEvent } from 'react'
import type { Problem } from '../../domain/network/openProblems.ts'
import { atlasStore } from '../../store/atlasStore.ts'

/** What was being written when a form was closed, by what it began with: nobody loses a form to a slip of Escape. */
const kept = new Map<string, unknown>()

/** Which network a draft is about: that of one origin and of what it held at first, however often it was changed since. */
function openedNetwork(): string {
  const { open } = atlasStore.getState()
  return JSON.stringify(open && [open.origin, open.originalHash ?? open.dataHash])
}

/** Takes what was written anew. `touched` are the paths of fields that need not be told of any more: by default those of `part`. */
export type SetDraft<Draft> = (part: Partial<Draft>, touched?: readonly string[]) => void

const lies = (path: string, within: string) =>
  path === within || path.startsWith(`${within}[`) || path.startsWith(`${within}.`)

/** A form over a draft. */
export interface DraftForm<Draft> {
  readonly draft: Draft
  readonly set: SetDraft<Draft>
  /** The sentence beside a field, if it needs another look; of the form as a whole with an empty name. */
  readonly errorOf: (field: string) => string | undefined
  readonly problems: readonly Problem[]
  readonly isSaving: boolean
  /** True when the draft comes from an earlier form that was closed. */
  readonly isKept: boolean
  readonly startAfresh: () => void
  readonly formRef: React.RefObject<HTMLFormElement | null>
  readonly submit: (event: FormEvent) => void
}

/** Keeps a draft while it is written, and hands it over; the first field that is refused takes the focus. */
export function useDraft<Draft extends object>(
  about: string,
  initial: Draft,
  save: (draft: Draft) => Promise<readonly Problem[]>,
  onSaved: () => void,
): DraftForm<Draft> {
  const [key] = useState(() => `${openedNetwork()} ${about} ${JSON.stringify(initial)}`)
  const [before] = useState(() => kept.get(key) as Draft | undefined)
  const [isKept, setKept] = useState(before !== undefined)
  const [draft, setDraft] = useState(before ?? initial)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const [isSaving, setSaving] = useState(false)
  const [handedIn, setHandedIn] = useState(0)
  const formRef = useRef<HTMLFormElement>(null)

  const showFirst = useEffectEvent(() => {
    if (problems.length === 0) return
    const wrong = '[data-invalid] input, [data-invalid] textarea'
    const first = formRef.current?.querySelector<HTMLElement>(wrong)
    first?.focus({ preventScroll: true })
    // With what is said of it, which stands below.
    first?.scrollIntoView?.({ block: 'center' })
  })
  useEffect(() => {
    if (handedIn > 0) showFirst()
  }, [handedIn])

  const change = (next: Draft) => {
    setDraft(next)
    kept.set(key, next)
  }
  const hand = async () => {
    setSaving(true)
    const found = await save(draft)
    setSaving(false)
    setProblems(found)
    setHandedIn((times) => times + 1)
    if (found.length > 0) return
    kept.delete(key)
    onSaved()
  }
  return {
    draft,
    problems,
    isSaving,
    isKept,
    formRef,
    set: (part, touched = Object.keys(part)) => {
      change({ ...draft, ...part })
      // Whatever is touched is looked at anew when the form is handed in.
      const left = problems.filter(({ path }) => !touched.some((field) => lies(path, field)))
      if (left.length < problems.length) setProblems(left)
    },
    errorOf: (field) =>
      problems.find(({ path }) => path === field || (field !== '' && lies(path, field)))?.sentence,
    startAfresh: () => {
      setDraft(initial)
      setProblems([])
      setKept(false)
      kept.delete(key)
    },
    submit: (event) => {
      event.preventDefault()
      if (!isSaving) void hand()
    },
  }
}
