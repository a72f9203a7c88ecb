import type { Dossier } from '../../domain/dossier/dossier.ts'
import { detailsWords } from '../../words/details.ts'
import { dossierWords as words } from '../../words/dossier.ts'
import { exhibitWords } from '../../words/exhibit.ts'
import styles from './DossierSheet.module.css'

/** The sources in full under their numbers, and where the sheet is from. */
export function DossierFoot({ dossier }: { readonly dossier: Dossier }) {
  const { sources, leavesAddresses, told } = dossier
  const from = [
    exhibitWords.data(told.dataHash),
    exhibitWords.run(told.runId),
    exhibitWords.made(told.date),
  ]
  return (
    <>
      <section className={styles['section']}>
        <h3>{detailsWords.sources}</h3>
        {sources.length === 0 ? <p>{words.noSources}</p> : null}
        <ol className={styles['sources']}>
          {sources.map(({ text, url }) => (
            <li key={`${text} ${url}`}>
              {text}
              {url === null ? null : (
                <>
                  {' '}
                  <a href={url} target="_blank" rel="noreferrer">
                    {url}
                  </a>
                </>
              )}
            </li>
          ))}
        </ol>
        {leavesAddresses ? <p className={styles['quiet']}>{words.left.addresses}</p> : null}
      </section>
      <footer className={styles['foot']}>
        <p>
          {[told.disclaimer, words.disclaimer, told.isMasked ? exhibitWords.masked : null]
            .filter((text) => text !== null)
            .join(' ')}
        </p>
        <p>{from.join(' · ')}</p>
        {told.link === null ? (
          <p>{words.noLink}</p>
        ) : (
          <p>
            {words.link(told.link)}
            {told.linkNeedsFile ? ` · ${words.linkNeedsFile}` : null}
          </p>
        )}
      </footer>
    </>
  )
}
