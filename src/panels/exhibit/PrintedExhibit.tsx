import { useState } from 'react'
import type { ExhibitOptions } from '../../commands/exhibit/exhibitOptions.ts'
import type { Rendered } from '../../commands/exhibit/renderExhibit.ts'
import { savePictureWords as words } from '../../words/savePicture.ts'
import { PrintPage } from '../parts/PrintPage.tsx'
import styles from './PrintedExhibit.module.css'

interface PrintedProps {
  readonly rendered: Rendered
  readonly address: string
  readonly options: ExhibitOptions
  readonly onPrinted: () => void
}

/** The exhibit on a sheet of its own, and behind it every source in full. */
export function PrintedExhibit({ rendered, address, options, onPrinted }: PrintedProps) {
  const [isReady, setReady] = useState(false)
  const { exhibit } = rendered
  return (
    <PrintPage
      paper={options.paper}
      orientation={options.orientation}
      isReady={isReady}
      onPrinted={onPrinted}
    >
      <img
        className={styles['image']}
        src={address}
        alt={exhibit.altText}
        onLoad={() => setReady(true)}
      />
      {exhibit.sources.length > 0 ? (
        <section className={styles['sources']}>
          <h2>{words.sourcesTitle}</h2>
          <ol className={styles['list']}>
            {exhibit.sources.map(({ text, url }) => (
              <li key={`${text} ${url}`}>
                {text}
                {url === null ? null : <span className={styles['url']}> {url}</span>}
              </li>
            ))}
          </ol>
        </section>
      ) : null}
    </PrintPage>
  )
}
