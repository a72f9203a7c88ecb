import { Pencil, X } from 'lucide-react'
import { useState } from 'react'
import { addAnnotation, changeAnnotation, removeAnnotation } from '../../commands/writeStory.ts'
import { entityName } from '../../domain/network/entityName.ts'
import type { Network } from '../../domain/network/network.ts'
import {
  ANNOTATION_KINDS,
  ANNOTATION_SIDES,
  type Annotation,
} from '../../domain/network/schema/story.ts'
import type { StoryPlace } from '../../domain/stories/findStep.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { storyWords } from '../../words/story.ts'
import styles from './StepWriter.module.css'

const words = storyWords.write
const selectOnly = ({ selection: { entities } }: AtlasState) =>
  entities.length === 1 ? (entities[0] ?? null) : null

const KINDS = [{ choices: ANNOTATION_KINDS.map((id) => ({ id, label: words.kinds[id] })) }]
const SIDES = [{ choices: ANNOTATION_SIDES.map((id) => ({ id, label: words.sides[id] })) }]

interface MarkWriterProps {
  readonly network: Network
  readonly place: StoryPlace
  readonly marks: readonly Annotation[]
}

/** The marks of a step, and a new one at the entity that is selected. */
export function MarkWriter({ network, place, marks }: MarkWriterProps) {
  const [kind, setKind] = useState<Annotation['kind']>('arrow')
  const [side, setSide] = useState<NonNullable<Annotation['side']>>('above')
  const [text, setText] = useState('')
  const [changed, setChanged] = useState<string | null>(null)
  const only = useAtlas(selectOnly)
  const old = marks.find(({ id }) => id === changed)
  const target = old?.entity ?? only
  const nameOf = (id: string) => entityName(network, id)
  const end = () => {
    setChanged(null)
    setText('')
  }
  const save = () => {
    const said = text.trim()
    const part = { kind, side, ...(said !== '' && { text: said }) }
    if (old) void changeAnnotation(atlasStore, place, marks, old.id, part)
    else if (only !== null) void addAnnotation(atlasStore, place, marks, { entity: only, ...part })
    end()
  }
  const change = (mark: Annotation) => {
    setChanged(mark.id)
    setKind(mark.kind)
    setSide(mark.side ?? 'above')
    setText(mark.text ?? '')
  }
  return (
    <>
      <h3 className={styles['heading']}>{words.marks}</h3>
      {marks.length === 0 ? null : (
        <ul className={styles['marks']}>
          {marks.map((mark) => (
            <li key={mark.id}>
              <span>
                {words.kinds[mark.kind]} · {nameOf(mark.entity)}
                {mark.text ? ` · ${mark.text}` : ''}
              </span>
              <IconButton
                label={words.changeMark(nameOf(mark.entity))}
                size="small"
                aria-pressed={mark.id === changed}
                onPress={() => change(mark)}
              >
                <Pencil aria-hidden size={12} />
              </IconButton>
              <IconButton
                label={words.removeMark(nameOf(mark.entity))}
                size="small"
                onPress={() => void removeAnnotation(atlasStore, place, marks, mark.id)}
              >
                <X aria-hidden size={12} />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      {target === null ? (
        <p className={styles['note']}>{words.markHint}</p>
      ) : (
        <>
          <p className={styles['note']}>
            {old ? words.changeMark(nameOf(target)) : words.mark(nameOf(target))}
          </p>
          <div className={styles['row']}>
            <SelectField
              label={words.kind}
              groups={KINDS}
              value={kind}
              onChange={(id) => setKind(ANNOTATION_KINDS.find((one) => one === id) ?? 'arrow')}
            />
            <SelectField
              label={words.side}
              groups={SIDES}
              value={side}
              onChange={(id) => setSide(ANNOTATION_SIDES.find((one) => one === id) ?? 'above')}
            />
          </div>
          <TextField label={words.markText} value={text} onChange={setText} maxLength={120} />
          <div className={styles['row']}>
            <Button isDisabled={kind === 'label' && text.trim() === ''} onPress={save}>
              {old ? words.saveMark : words.addMark}
            </Button>
            {old ? (
              <Button look="quiet" onPress={end}>
                {words.keepMark}
              </Button>
            ) : null}
          </div>
        </>
      )}
    </>
  )
}
