import { useRef, useState } from 'react'
import { openShipped } from '../commands/openNetwork.ts'
import { takeLesson } from '../commands/takeLesson.ts'
import { editLesson, writeNewLesson } from '../commands/writeLesson.ts'
import type { Network } from '../domain/network/network.ts'
import { atlasStore, useAtlas, type AtlasState } from '../store/atlasStore.ts'
import { selectEffectsHidden } from '../store/selectors/selectEffectsHidden.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useGoneOn } from '../ui/useGoneOn.ts'
import { learnWords } from '../words/learn.ts'
import { lessonStateWords } from '../words/lessonState.ts'
import { LessonCard } from './LessonCard.tsx'
import styles from './LessonList.module.css'
import { SheetMask } from './SheetMask.tsx'

const { list: words } = learnWords
/** Of the networks that are shipped, the invented one teaches without doing harm. */
const selectFictional = (state: AtlasState) =>
  state.shipped?.find(({ fictional }) => fictional)?.id ?? null
/** What is masked is only shown: it must not be written over what it stands for. */
const selectCanWrite = ({ unmasked }: AtlasState) => unmasked === null
const selectTeam = (state: AtlasState) => state.team

/** The lessons of the open network, to be taken by a team. */
export function LessonList({ network }: { readonly network: Network }) {
  const fictional = useAtlas(selectFictional)
  const known = useAtlas(selectTeam)
  const isHidden = useAtlas(selectEffectsHidden)
  const canWrite = useAtlas(selectCanWrite)
  const [team, setTeam] = useState(known)
  const lessons = network.file.lessons ?? []
  const heading = useRef<HTMLHeadingElement>(null)
  useGoneOn(heading)
  const write = canWrite ? (
    <Button onPress={() => void writeNewLesson(atlasStore)}>{words.write}</Button>
  ) : null
  return (
    <div className={styles['list']}>
      <header className={styles['head']}>
        <h2 className={styles['title']} ref={heading} tabIndex={-1}>
          {words.title}
        </h2>
        <p className={styles['intro']}>{words.intro}</p>
        {isHidden ? <p className={styles['intro']}>{lessonStateWords.effectsHidden}</p> : null}
      </header>
      {lessons.length === 0 ? (
        <EmptyState
          title={words.none}
          actions={
            <>
              {write}
              {fictional === null || network.file.meta.fictional === true ? null : (
                <Button look="primary" onPress={() => void openShipped(atlasStore, fictional)}>
                  {words.openFictional}
                </Button>
              )}
            </>
          }
        >
          {words.noneHint}
        </EmptyState>
      ) : (
        <>
          <TextField
            label={words.team}
            description={words.teamHint}
            value={team}
            onChange={setTeam}
            maxLength={60}
          />
          <ul className={styles['lessons']}>
            {lessons.map((lesson) => (
              <li key={lesson.id}>
                <LessonCard
                  network={network}
                  lesson={lesson}
                  onStart={() => void takeLesson(atlasStore, lesson.id, team)}
                  onEdit={canWrite ? () => editLesson(atlasStore, lesson.id) : undefined}
                />
              </li>
            ))}
          </ul>
          <SheetMask hint={words.maskHint} />
          <div className={styles['actions']}>{write}</div>
        </>
      )}
    </div>
  )
}
