import type { NetworkChange } from '../../domain/compare/compareNetworks.ts'
import { visibleControls } from '../../domain/text/visibleControls.ts'
import { PagedRows } from '../../ui/PagedRows.tsx'
import { compareWords as words } from '../../words/compare.ts'
import styles from './ChangeList.module.css'
import { GoTo } from './GoTo.tsx'

const PAGE = 50
const SIGNS = { added: '+', removed: '−', changed: '~' } as const

interface ChangeListProps {
  readonly changes: readonly NetworkChange[]
  /** whether there is nothing at all, so that no filter is to blame */
  readonly isWhole: boolean
}

/** Rows that were added, removed or changed, each field old → new. */
export function ChangeList({ changes, isWhole }: ChangeListProps) {
  if (changes.length === 0)
    return <p className={styles['none']}>{isWhole ? words.same : words.noneLeft}</p>
  return (
    <PagedRows rows={changes} first={PAGE} moreLabel={words.moreRows}>
      {(shown) => (
        <ul className={styles['list']}>
          {shown.map(({ of, id, name, kind, fields }) => (
            <li key={`${of} ${id}`} className={styles['row']}>
              <span className={styles['kind']}>
                <span aria-hidden>{SIGNS[kind]}</span> {words.kindOf[kind]}
              </span>
              <div className={styles['what']}>
                <p>
                  <bdi className={styles['name']}>{visibleControls(name)}</bdi>{' '}
                  <span className={styles['id']}>{id}</span>
                </p>
                {fields.map(({ field, before, after }) => (
                  <p key={field} className={styles['field']}>
                    {visibleControls(words.field(field, before, after))}
                  </p>
                ))}
              </div>
              <GoTo of={of} id={id} name={name} />
            </li>
          ))}
        </ul>
      )}
    </PagedRows>
  )
}
