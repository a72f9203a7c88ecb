import { useState } from 'react'
import { HANDOUTS, saveHandout, type HandoutKind } from '../../commands/saveHandout.ts'
import { maskedPeople } from '../../domain/mask/isMaskedPerson.ts'
import { visibleControls } from '../../domain/text/visibleControls.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import type { OpenNetwork } from '../../store/networkSlice.ts'
import { selectIsChanged } from '../../store/selectors/selectIsChanged.ts'
import { selectMasks } from '../../store/selectors/selectMasks.ts'
import { viewOfState } from '../../store/viewOfState.ts'
import { selectOpen } from '../../store/selectors/selectOpen.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { DialogActions } from '../../ui/DialogActions.tsx'
import { RadioList } from '../../ui/RadioList.tsx'
import { standaloneWords as words } from '../../words/standalone.ts'
import { MaskSwitch } from '../parts/MaskSwitch.tsx'
import styles from './StandaloneDialog.module.css'
import { useHandout } from './useHandout.ts'

const NOW = 'now'
const STORY = 'story '
const LESSON = 'lesson '

/** It opens with what is followed now: a lesson, a story, or the view. */
function beginning(): string {
  const { isLearning, lessonProgress, lessonWritten, telling, open } = atlasStore.getState()
  if (!isLearning) return telling?.story ? STORY + telling.story : NOW
  const first = open?.network.file.lessons?.[0]?.id
  const lesson = lessonProgress?.lesson ?? lessonWritten?.lesson ?? first
  return lesson === undefined ? NOW : LESSON + lesson
}

const selectKind = ({ dialog }: AtlasState) =>
  dialog === 'standalone' ? 'page' : dialog === 'workshop' ? 'workshop' : null
const close = () => atlasStore.getState().setDialog(null)
const isKind = (id: string): id is HandoutKind => HANDOUTS.some((kind) => kind === id)

interface StandaloneProps {
  readonly open: OpenNetwork
  readonly asked: HandoutKind
}

function Standalone({ open, asked }: StandaloneProps) {
  const { file } = open.network
  const [kind, setKind] = useState(asked)
  const people = maskedPeople(file)
  const isChanged = useAtlas(selectIsChanged)
  const isMasked = useAtlas(selectMasks) && people > 0
  // The dialog covers the workspace: what is shown stays as it was when it opened.
  const [view] = useState(() => viewOfState(atlasStore.getState()))
  const [told] = useState(() => atlasStore.getState().telling)
  const stories = (file.stories ?? []).filter(({ steps }) => steps.length > 0)
  const lessons = (file.lessons ?? []).filter(({ steps }) => steps.length > 0)
  const [opens, setOpens] = useState(beginning)
  const story = stories.find(({ id }) => opens === STORY + id)
  const lesson = lessons.find(({ id }) => opens === LESSON + id)
  const step = story?.id === told?.story ? told?.step : undefined
  const place = story ? { story: story.id, step: step ?? story.steps[0]?.id ?? null } : null
  const handout = useHandout(open, kind, isMasked, place || lesson ? null : view, place, lesson?.id)
  const ready = handout.status === 'there' ? handout.value : null

  const save = () => {
    if (!ready) return
    saveHandout(atlasStore, ready)
    close()
  }

  return (
    <Dialog
      isOpen
      title={words.title}
      closeLabel={words.close}
      onClose={close}
      actions={
        <DialogActions
          cancelLabel={words.cancel}
          onCancel={close}
          label={words.save}
          isDisabled={!ready}
          onAct={save}
        />
      }
    >
      <div className={styles['parts']}>
        <RadioList
          label={words.what}
          value={kind}
          onChange={(id) => {
            if (isKind(id)) setKind(id)
          }}
          choices={HANDOUTS.map((id) => ({ id, label: words.kinds[id], text: words.about[id] }))}
        />
        {stories.length + lessons.length > 0 ? (
          <RadioList
            label={words.opens}
            value={story || lesson ? opens : NOW}
            onChange={setOpens}
            choices={[
              { id: NOW, label: words.now },
              ...stories.map(({ id, title }) => ({
                id: STORY + id,
                label: words.story(visibleControls(title)),
              })),
              ...lessons.map(({ id, title }) => ({
                id: LESSON + id,
                label: words.lesson(visibleControls(title)),
              })),
            ]}
          />
        ) : null}
        {people > 0 ? <MaskSwitch people={people}>{words.maskHint}</MaskSwitch> : null}
        {handout.status === 'failed' ? (
          <p role="alert" className={styles['failed']}>
            {words.failed}
          </p>
        ) : (
          <output className={styles['hint']}>
            {ready ? words.fileName(ready.name, ready.blob.size) : words.preparing}
            {ready && isChanged ? ` ${words.unsaved}` : null}
          </output>
        )}
      </div>
    </Dialog>
  )
}

/** Saves the open network with the app as one page or as a folder for a workshop. */
export function StandaloneDialog() {
  const kind = useAtlas(selectKind)
  const open = useAtlas(selectOpen)
  return kind && open ? <Standalone key={open.dataHash} open={open} asked={kind} /> : null
}
