import { scriptLanguage } from '../../domain/details/scriptLanguage.ts'
import type { Dossier } from '../../domain/dossier/dossier.ts'
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
      {dossier.facts.map(({ name, values }) => (
        <div key={name}>
          <dt>{name}</dt>
          {values.map((value) => (
            <dd key={value} lang={scriptLanguage(value, dossier.country)}>
              {value}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}

/** All that is known of an entity on a sheet: the same on the screen and on paper. */
export function DossierSheet({ dossier }: SheetProps) {
  return (
    <article className={styles['sheet']}>
      <Head dossier={dossier} />
      <div className={styles['columns']}>
        <div>
          <Facts dossier={dossier} />
          <DossierListings
            title={detailsWords.lists}
            listings={dossier.lists}
            none={detailsWords.listsNone}
          />
          {dossier.measures.length > 0 ? (
            <DossierListings title={detailsWords.measures} listings={dossier.measures} />
          ) : null}
        </div>
        <DossierWhy why={dossier.why} />
      </div>
      <DossierRelations relations={dossier.relations} />
      <DossierFoot dossier={dossier} />
    </article>
  )
}
