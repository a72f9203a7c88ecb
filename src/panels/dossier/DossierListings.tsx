import type { DossierListings as Listings } from '../../domain/dossier/dossier.ts'
import styles from './DossierSheet.module.css'
import { dossierWords } from '../../words/dossier.ts'
import { LeftOut } from './LeftOut.tsx'
import { Marked } from './Marked.tsx'

interface ListingsProps {
  readonly title: string
  readonly listings: Listings
  /** what to say where there are none */
  readonly none?: string
}

/** Who lists it, since when, under which programme and reference, and from which source that is known. */
export function DossierListings({ title, listings, none }: ListingsProps) {
  return (
    <section className={styles['section']}>
      <h3>{title}</h3>
      {listings.rows.length === 0 ? <p>{none}</p> : null}
      <ul>
        {listings.rows.map(({ authority, when, text, marks }) => (
          <li key={[authority, when, text, ...marks].join(' ')}>
            <strong>{authority}</strong> {when}
            <br />
            <span className={styles['quiet']}>
              <Marked text={text} marks={marks} />
            </span>
          </li>
        ))}
      </ul>
      <LeftOut count={listings.left} say={dossierWords.left.listings} />
    </section>
  )
}
