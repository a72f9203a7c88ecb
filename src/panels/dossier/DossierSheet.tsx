import { scriptLanguage } from '../../domain/details/scriptLanguage.ts'
import type { Dossier } from '../../domain/dossier/dossier.ts'
import { joinClasses } from '../../ui/joinClasses.ts'
import { detailsWords } from '../../words/details.ts'
import { dossierWords as words } from '../../words/dossier.ts'
import { DossierFoot } from './DossierFoot.tsx'
import { DossierListings } from './DossierListings.tsx'
import { DossierRelations } from './DossierRelations.tsx'
import styles from './DossierSheet.module.css'
import { DossierWhy } from './DossierWhy.tsx'
import { Marked } from './Marked.tsx'

interface SheetProps {
  readonly dossier: Dossier
  readonly isOnPaper?: boolean
}

function Head({ dossier }: SheetProps) {
  const { name, nativeName, latinName, country, kind, remarks, role, told } = dossier
  return (
    <header className={styles['head']}>
      <p className={styles['of']}>{words.of(told.title)}</p>
      <h2 className={styles['name']}>
        {name}
        {nativeName === null ? null : (
          <span className={styles['native']} lang={scriptLanguage(nativeName, country)}>
            {' '}
            {nativeName}
          </span>
        )}
      </h2>
      <p className={styles['kind']}>
        {kind}
        {latinName === null ? null : ` · ${latinName}`}
      </p>
      {role.text === '' && role.marks.length === 0 ? null : (
        <p>
          <Marked {...role} />
        </p>
      )}
      {remarks.map((remark) => (
        <p key={remark} className={styles['quiet']}>
          {remark}
        </p>
      ))}
    </header>
  )
}

function Facts({ dossier }: SheetProps) {
  return (
    <dl className={styles['facts']}>
      {dossier.facts.map(({ name, values, left }) => (
        <div key={name}>
          <dt>{name}</dt>
          {values.map((value) => (
            <dd key={value} lang={scriptLanguage(value, dossier.country)}>
              {value}
            </dd>
          ))}
          {left === 0 ? null : <dd className={styles['quiet']}>{words.left.values(left)}</dd>}
        </div>
      ))}
    </dl>
  )
}

/** What is known of an entity on a sheet: the same on the screen and on paper, where it is smaller and flows over pages. */
export function DossierSheet({ dossier, isOnPaper = false }: SheetProps) {
  return (
    <article
      className={joinClasses(
        styles['sheet'],
        isOnPaper && styles['onPaper'],
        isOnPaper && dossier.isBrief && styles['onePage'],
      )}
    >
      <Head dossier={dossier} />
      <div className={styles['columns']}>
        <div>
          <Facts dossier={dossier} />
          <DossierListings
            title={detailsWords.lists}
            listings={dossier.lists}
            none={detailsWords.listsNone}
          />
          {dossier.measures.rows.length > 0 ? (
            <DossierListings title={detailsWords.measures} listings={dossier.measures} />
          ) : null}
        </div>
        <DossierWhy why={dossier.why} />
      </div>
      <DossierRelations {...dossier} />
      <DossierFoot dossier={dossier} />
    </article>
  )
}
