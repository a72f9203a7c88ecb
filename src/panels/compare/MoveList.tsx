import type { ChokepointMove } from '../../domain/compare/chokepointMoves.ts'
import { standingText } from '../../domain/compare/comparisonTable.ts'
import { visibleControls } from '../../domain/text/visibleControls.ts'
import { PagedRows } from '../../ui/PagedRows.tsx'
import { compareWords as words } from '../../words/compare.ts'
import styles from './ChangeList.module.css'
import { GoTo } from './GoTo.tsx'

const PAGE = 50

interface MoveListProps {
  /** null when the two cannot be compared */
  readonly moves: readonly ChokepointMove[] | null
  readonly isWhole: boolean
}

/** Entities whose place among the chokepoints differs, before and after. */
export function MoveList({ moves, isWhole }: MoveListProps) {
  if (!moves) return <p className={styles['none']}>{words.notComparable}</p>
  if (moves.length === 0)
    return <p className={styles['none']}>{isWhole ? words.same : words.noneLeft}</p>
  return (
    <PagedRows rows={moves} first={PAGE} moreLabel={words.moreRows}>
      {(shown) => (
        <ul className={styles['list']}>
          {shown.map(({ id, name, before, after }) => (
            <li key={id} className={styles['move']}>
              <div className={styles['what']}>
                <p>
                  <bdi className={styles['name']}>{visibleControls(name)}</bdi>
                </p>
                <p className={styles['field']}>
                  {standingText(before)} → {standingText(after)}
                </p>
              </div>
              <GoTo of="entity" id={id} name={name} />
            </li>
          ))}
        </ul>
      )}
    </PagedRows>
  )
}
