import type { Dossier, DossierRelation } from '../../domain/dossier/dossier.ts'
import { detailsWords } from '../../words/details.ts'
import { dossierWords } from '../../words/dossier.ts'
import { LegalityMark } from '../parts/LegalityMark.tsx'
import styles from './DossierSheet.module.css'
import { LeftOut } from './LeftOut.tsx'
import { Marks } from './Marked.tsx'

function Row({ row }: { readonly row: DossierRelation }) {
  return (
    <li>
      <span className={styles['line']}>
        <LegalityMark legality={row.legality} layer={row.layer} />
      </span>
      <strong>{row.text}</strong>
      <br />
      <span className={styles['quiet']}>
        {row.particulars}
        <Marks marks={row.marks} />
      </span>
      {row.evidence === null ? null : <p>{row.evidence}</p>}
      {row.timing.map((text) => (
        <p key={text} className={styles['quiet']}>
          {text}
        </p>
      ))}
    </li>
  )
}

/** Everything documented between it and others, by what the relations carry. */
export function DossierRelations({
  relations,
  relationsLeft,
  leavesEvidence,
}: Pick<Dossier, 'relations' | 'relationsLeft' | 'leavesEvidence'>) {
  const all = relations.reduce((sum, group) => sum + group.all, 0)
  return (
    <section className={styles['section']}>
      <h3>{detailsWords.relationsTitle}</h3>
      {relations.length === 0 ? <p>{detailsWords.noRelations}</p> : null}
      <LeftOut count={relationsLeft} say={(left) => dossierWords.left.relations(all - left, all)} />
      {leavesEvidence ? <p className={styles['quiet']}>{dossierWords.left.evidence}</p> : null}
      <div className={styles['flow']}>
        {relations.map(({ title, all: count, rows }) => (
          <section key={title}>
            <h4>
              {title}{' '}
              <span className={styles['quiet']}>{dossierWords.left.rows(rows.length, count)}</span>
            </h4>
            <ul>
              {rows.map((row) => (
                <Row key={row.id} row={row} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  )
}
