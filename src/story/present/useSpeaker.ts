import { useCallback, useEffect, useState } from 'react'
import type { AtlasStore } from '../../store/atlasStore.ts'
import { storyWords } from '../../words/story.ts'
import { asideKey, stageKey } from './presentKeys.ts'
import { openSpeakerLine } from './speakerLine.ts'
import { sheetOf, SPEAKER_PARAMETER, type FromSpeaker, type ToSpeaker } from './speakerMessage.ts'

function obey(store: AtlasStore, key: string): void {
  const { presenting } = store.getState()
  if (!presenting) return
  const act = presenting.isAside ? asideKey(key) : stageKey(key)
  act?.(store)
}

/** Keeps the speaker window told while a story is presented; returns what opens it. */
export function useSpeaker(store: AtlasStore): () => void {
  const [id] = useState(() => crypto.randomUUID())

  useEffect(() => {
    let sent = ''
    const end = () => line.send({ kind: 'end' })
    const tell = () => {
      const sheet = sheetOf(store.getState())
      const text = JSON.stringify(sheet)
      if (text === sent) return
      sent = text
      if (sheet) line.send({ kind: 'sheet', sheet })
      else end()
    }
    const line = openSpeakerLine<ToSpeaker>(id, (heard) => {
      const message = heard as FromSpeaker
      if (message.kind === 'key') obey(store, message.key)
      else {
        sent = ''
        tell()
      }
    })
    addEventListener('pagehide', end)
    const unsubscribe = store.subscribe(tell)
    return () => {
      end()
      unsubscribe()
      removeEventListener('pagehide', end)
      line.close()
    }
  }, [store, id])

  return useCallback(() => {
    const url = `${location.pathname}?${SPEAKER_PARAMETER}=${id}`
    const opened = window.open(url, `speaker-${id}`, 'popup,width=900,height=640')
    if (!opened) store.getState().notify(storyWords.present.speakerBlocked)
  }, [store, id])
}
