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
import { useTyped } from '../../ui/useTyped.ts'
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
  const title = useTyped(step.title)
  const { text, ...typed } = useTyped(step.text ?? '')
  const notes = useTyped(step.notes ?? '')
  const selected = useAtlas(selectSelected)
  const place = { story, step: step.id }
  const unknown = unknownSources(atlasStore, text)
  const saveText = (next: string) => {
    const written = next.trim() === '' ? undefined : next
    if (written === step.text || unknownSources(atlasStore, next).length > 0) return
    typed.send(next)
    void writeTexts(atlasStore, place, { text: written })
  }
  const cite = (id: string) => {
    if (id === '') return
    const next = `${text}[^${id}]`
    typed.type(next)
    saveText(next)
  }
  return (
    <div className={styles['form']}>
      <TextField
        label={words.title}
        value={title.text}
        onChange={title.type}
        maxLength={200}
        error={title.text.trim() === '' ? words.titleMissing : undefined}
        onBlur={() => {
          const next = title.text.trim()
          if (next === '' || next === step.title) return
          title.send(title.text)
          void writeTexts(atlasStore, place, { title: next })
        }}
      />
      <TextField
        label={words.text}
        description={words.textHint}
        lines={7}
        maxLength={5_000}
        value={text}
        onChange={typed.type}
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
        value={notes.text}
        onChange={notes.type}
        onBlur={() => {
          const next = notes.text.trim() === '' ? undefined : notes.text
          if (next === step.notes) return
          notes.send(notes.text)
          void writeTexts(atlasStore, place, { notes: next })
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
