import { useState } from 'react'
import type { Network } from '../../domain/network/network.ts'
import type { StoryStep } from '../../domain/network/schema/story.ts'
import {
  retakeView,
  unknownSources,
  writeTexts,
  lightSelection,
} from '../../commands/writeStory.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { Button } from '../../ui/Button.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { storyWords } from '../../words/story.ts'
import { MarkWriter } from './MarkWriter.tsx'
import styles from './StepWriter.module.css'

const words = storyWords.write
const selectSelected = (state: AtlasState) => state.selection.entities.length

interface StepWriterProps {
  readonly network: Network
  readonly story: string
  readonly step: StoryStep
}

const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text)

/** Writes one step: what is said, what is shown, what stands out. What is typed is taken in when the field is left. */
export function StepWriter({ network, story, step }: StepWriterProps) {
  const [title, setTitle] = useState(step.title)
  const [text, setText] = useState(step.text ?? '')
  const [notes, setNotes] = useState(step.notes ?? '')
  const selected = useAtlas(selectSelected)
  const place = { story, step: step.id }
  const unknown = unknownSources(atlasStore, text)
  const saveText = (next: string) => {
    const written = next.trim() === '' ? undefined : next
    if (written !== step.text && unknownSources(atlasStore, next).length === 0)
      void writeTexts(atlasStore, place, { text: written })
  }
  const cite = (id: string) => {
    if (id === '') return
    const next = `${text}[^${id}]`
    setText(next)
    saveText(next)
  }
  return (
    <div className={styles['form']}>
      <TextField
        label={words.title}
        value={title}
        onChange={setTitle}
        maxLength={200}
        error={title.trim() === '' ? words.titleMissing : undefined}
        onBlur={() => {
          const next = title.trim()
          if (next !== '' && next !== step.title)
            void writeTexts(atlasStore, place, { title: next })
        }}
      />
      <TextField
        label={words.text}
        description={words.textHint}
        lines={7}
        maxLength={5_000}
        value={text}
        onChange={setText}
        error={unknown.length > 0 ? words.unknown(unknown) : undefined}
        onBlur={() => saveText(text)}
      />
      <SelectField
        label={words.cite}
        isLabelHidden
        value=""
        isQuiet
        onChange={cite}
        groups={[
          { choices: [{ id: '', label: words.citeNone }] },
          {
            choices: network.sources.map((source) => ({
              id: source.id,
              label: `${network.sourceNumber.get(source.id) ?? 0} · ${shorten(source.title)}`,
            })),
          },
        ]}
      />
      <TextField
        label={words.notes}
        lines={3}
        maxLength={5_000}
        value={notes}
        onChange={setNotes}
        onBlur={() => {
          const next = notes.trim() === '' ? undefined : notes
          if (next !== step.notes) void writeTexts(atlasStore, place, { notes: next })
        }}
      />
      <div className={styles['row']}>
        <Button onPress={() => void retakeView(atlasStore, place)}>{words.retake}</Button>
        <Button
          isDisabled={selected === 0 && (step.highlight ?? []).length === 0}
          onPress={() => void lightSelection(atlasStore, place)}
        >
          {words.light(selected)}
        </Button>
      </div>
      <p className={styles['note']}>{words.lit(step.highlight?.length ?? 0)}</p>
      <MarkWriter network={network} place={place} marks={step.annotations ?? []} />
    </div>
  )
}
