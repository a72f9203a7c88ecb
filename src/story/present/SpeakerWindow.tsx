import { useEffect, useState } from 'react'
import { languageWords } from '../../words/language.ts'
import { storyWords } from '../../words/story.ts'
import { Elapsed } from './Elapsed.tsx'
import styles from './SpeakerWindow.module.css'
import { type FromSpeaker, type SpeakerSheet, type ToSpeaker } from './speakerMessage.ts'
import { openSpeakerLine } from './speakerLine.ts'
import { StepProgress } from './StepProgress.tsx'
import { useNow } from './useNow.ts'

const words = storyWords.speaker
type Shown = SpeakerSheet | 'waiting' | 'over'

function useSheet(id: string): Shown {
  const [shown, setShown] = useState<Shown>('waiting')
  useEffect(() => {
    const line = openSpeakerLine<FromSpeaker>(id, (heard) => {
      const message = heard as ToSpeaker
      if (message.kind === 'sheet') return setShown(message.sheet)
      setShown('over')
      return window.close()
    })
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.key === 'Tab') return
      if (event.key === 'Escape') return
      event.preventDefault()
      line.send({ kind: 'key', key: event.key })
    }
    addEventListener('keydown', onKeyDown)
    line.send({ kind: 'hello' })
    return () => {
      removeEventListener('keydown', onKeyDown)
      line.close()
    }
  }, [id])
  return shown
}

function Clock() {
  const time = new Date(useNow()).toLocaleTimeString(languageWords.tag, {
    hour: '2-digit',
    minute: '2-digit',
  })
  return <time>{time}</time>
}

/** Notes, what comes next and the time, on the screen that only the speaker sees. */
export function SpeakerWindow({ id }: { readonly id: string }) {
  const shown = useSheet(id)
  useEffect(() => {
    document.title = words.title
  }, [])
  if (typeof shown === 'string')
    return (
      <main className={styles['empty']}>
        <p>{shown === 'over' ? words.over : words.waiting}</p>
      </main>
    )
  const { title, notes, next, number, count, since, isBlack, isOff } = shown
  return (
    <main className={styles['window']}>
      <header className={styles['header']}>
        <StepProgress number={number} count={count} />
        <dl className={styles['times']}>
          <dt>{words.elapsed}</dt>
          <dd>
            <Elapsed since={since} />
          </dd>
          <dt>{words.clock}</dt>
          <dd>
            <Clock />
          </dd>
        </dl>
      </header>
      <output className={styles['state']}>
        {isBlack ? words.isBlack : isOff ? words.isOff : ''}
      </output>
      <article className={styles['notes']}>
        <h1 className={styles['title']}>{title}</h1>
        <h2 className={styles['small']}>{words.notes}</h2>
        <p className={styles['text']}>{notes === '' ? words.noNotes : notes}</p>
      </article>
      <section className={styles['next']}>
        <h2 className={styles['small']}>{words.next}</h2>
        <p>{next ?? words.last}</p>
      </section>
    </main>
  )
}
