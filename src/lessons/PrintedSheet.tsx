import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import { atlasStore, useAtlas, type AtlasState } from '../store/atlasStore.ts'
import { LessonText } from './LessonText.tsx'
import './printedSheet.css'

const selectSheet = (state: AtlasState) => state.printedSheet

/** The sheet that is being printed: on paper it takes the place of the page, on the screen it is not there. */
export function PrintedSheet() {
  const sheet = useAtlas(selectSheet)
  useEffect(() => {
    if (!sheet) return undefined
    const { dataset } = document.documentElement
    const before = document.title
    dataset['sheet'] = ''
    document.title = sheet.title
    const done = () => atlasStore.setState({ printedSheet: null })
    addEventListener('afterprint', done, { once: true })
    print()
    return () => {
      removeEventListener('afterprint', done)
      delete dataset['sheet']
      document.title = before
    }
  }, [sheet])
  if (!sheet) return null
  return createPortal(
    <div className="printed-sheet" aria-hidden>
      <LessonText network={sheet.network} text={sheet.markdown} />
    </div>,
    document.body,
  )
}
