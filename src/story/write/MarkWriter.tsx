import { X } from 'lucide-react'
import { useState } from 'react'
import { addAnnotation, removeAnnotation } from '../../commands/writeStory.ts'
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
  const only = useAtlas(selectOnly)
  const nameOf = (id: string) => entityName(network, id)
  const add = () => {
    if (only === null) return
    const said = text.trim()
    void addAnnotation(atlasStore, place, marks, {
      entity: only,
      kind,
      side,
      ...(said !== '' && { text: said }),
    })
    setText('')
  }
  return (
    <>
      <h3 className={styles['heading']}>{words.marks}</h3>
      {marks.length === 0 ? null : (
        <ul className={styles['marks']}>
          {marks.map(({ id, entity, kind: of, text: said }) => (
            <li key={id}>
              <span>
                {words.kinds[of]} · {nameOf(entity)}
                {said ? ` · ${said}` : ''}
              </span>
              <IconButton
                label={words.removeMark(nameOf(entity))}
                size="small"
                onPress={() => void removeAnnotation(atlasStore, place, marks, id)}
              >
                <X aria-hidden size={12} />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      {only === null ? (
        <p className={styles['note']}>{words.markHint}</p>
      ) : (
        <>
          <p className={styles['note']}>{words.mark(nameOf(only))}</p>
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
            <Button isDisabled={kind === 'label' && text.trim() === ''} onPress={add}>
              {words.addMark}
            </Button>
          </div>
        </>
      )}
    </>
  )
}
