import { useEffect, useMemo, useRef, useState } from 'react'
import { saveScreening, screen } from '../../commands/screenNames.ts'
import type { OpenProblems } from '../../domain/network/openProblems.ts'
import { askedNames } from '../../domain/screen/askedNames.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { screenWords as words } from '../../words/screen.ts'
import { ListChoice } from './ListChoice.tsx'
import { ListProblems } from './ListProblems.tsx'
import { NamesField } from './NamesField.tsx'
import { Results } from './Results.tsx'
import { ScreeningMask } from './ScreeningMask.tsx'
import styles from './ScreenDialog.module.css'
import { useLists } from './useLists.ts'

const selectIsOpen = ({ dialog }: AtlasState) => dialog === 'screen'
const selectText = ({ screeningText }: AtlasState) => screeningText
const selectScreening = ({ screening }: AtlasState) => screening
const close = () => atlasStore.getState().setDialog(null)

function Screen() {
  const text = useAtlas(selectText)
  const screening = useAtlas(selectScreening)
  const lists = useLists()
  const { names } = useMemo(() => askedNames(text), [text])
  const [progress, setProgress] = useState<number | null>(null)
  const [problems, setProblems] = useState<OpenProblems | null>(null)
  const running = useRef<AbortController>(null)
  useEffect(() => () => running.current?.abort(), [])
  const results = useRef<HTMLDivElement>(null)
  const searched = lists.filter(({ isSearched }) => isSearched).map(({ id }) => id)

  const start = async () => {
    const controller = new AbortController()
    running.current = controller
    setProblems(null)
    setProgress(0)
    const refused = await screen(atlasStore, searched, setProgress, controller.signal)
    if (running.current !== controller) return
    setProgress(null)
    setProblems(refused)
    if (!refused) results.current?.scrollIntoView({ block: 'start' })
  }
  const stop = () => {
    running.current?.abort()
    running.current = null
    setProgress(null)
  }

  return (
    <Dialog
      isOpen
      size="large"
      title={words.title}
      closeLabel={words.close}
      onClose={close}
      actions={
        <>
          <p className={styles['verdict']}>
            <strong>{words.verdict}</strong> {words.local}
          </p>
          <Button isDisabled={!screening} onPress={() => saveScreening(atlasStore)}>
            {words.save}
          </Button>
        </>
      }
    >
      <div className={styles['parts']}>
        <div className={styles['asked']}>
          <NamesField text={text} />
          <ListChoice lists={lists} onProblems={setProblems} />
        </div>
        {problems ? <ListProblems problems={problems} /> : null}
        {progress === null ? (
          <div className={styles['start']}>
            <Button
              look="primary"
              isDisabled={names.length === 0 || searched.length === 0}
              onPress={() => void start()}
            >
              {words.start(names.length)}
            </Button>
            {names.length === 0 || searched.length === 0 ? (
              <p className={styles['note']}>{words.nothingToDo}</p>
            ) : null}
          </div>
        ) : (
          <ProgressBar
            label={words.running}
            value={progress}
            cancelLabel={words.cancel}
            onCancel={stop}
          />
        )}
        <div ref={results}>{screening ? <Results screening={screening} text={text} /> : null}</div>
        {screening ? <ScreeningMask screening={screening} /> : null}
      </div>
    </Dialog>
  )
}

/** Looks for a list of names in the open network and in lists; there while the dialog is `screen`. */
export function ScreenDialog() {
  return useAtlas(selectIsOpen) ? <Screen /> : null
}
