import type { Dossier, DossierReason } from '../../domain/dossier/dossier.ts'
import { HaloMark } from '../../ui/HaloMark.tsx'
import { detailsWords } from '../../words/details.ts'
import { dossierWords } from '../../words/dossier.ts'
import styles from './DossierSheet.module.css'
import { Marked } from './Marked.tsx'

function Reasons({ reasons }: { readonly reasons: readonly DossierReason[] }) {
  return reasons.map(({ text, measure }) => (
    <p key={text}>
      {measure ? (
        <span className={styles['measure']}>
          {measure.name} {measure.value}
        </span>
      ) : null}
      {text}
    </p>
  ))
}

/** Why it is a chokepoint, or why not, in the sentences of the details. */
export function DossierWhy({ why }: Pick<Dossier, 'why'>) {
  const { title, value, reasons, beside, leavesBeside, reported } = why
  return (
    <section className={styles['section']}>
      <h3>
        {value === null ? null : (
          <HaloMark size={16} {...(/\d/.test(value) && { figure: value })} />
        )}
        {title}
      </h3>
      <Reasons reasons={reasons} />
      {beside.length > 0 ? <h4>{detailsWords.besideScore}</h4> : null}
      <Reasons reasons={beside} />
      {leavesBeside ? <p className={styles['quiet']}>{dossierWords.left.beside}</p> : null}
      {reported ? (
        <p>
          <Marked {...reported} />
        </p>
      ) : null}
    </section>
  )
}
