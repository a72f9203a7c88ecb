import type { EntityScore } from '../../domain/chokepoint/result.ts'
import type { Sureness } from '../../domain/sureness/sureness.ts'
import { surenessWords } from '../../words/sureness.ts'
import { CellText } from '../parts/CellText.tsx'
import { dataColumn, type DataColumn } from './dataColumn.tsx'

const { column, topThree } = surenessWords

/** How often each entity is among the first three over finished draws. */
export function topThreeColumn({ entities, draws }: Sureness): DataColumn<EntityScore> {
  const byId = new Map(entities.map((entity) => [entity.id, entity.topThree]))
  return dataColumn({
    id: 'topThree',
    title: column.title,
    tip: column.tip(draws),
    align: 'end',
    width: 92,
    sortsDown: true,
    value: ({ id }) => byId.get(id)?.value ?? null,
    cell: ({ id }) => {
      const estimate = byId.get(id)
      return estimate ? (
        <CellText text={column.share(estimate.value)} tip={topThree(estimate, draws)} />
      ) : null
    },
  })
}
