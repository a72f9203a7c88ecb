import type { EntityScore } from '../../domain/chokepoint/result.ts'
import { countryName } from '../../domain/country/countryName.ts'
import type { Network } from '../../domain/network/network.ts'
import { HaloMark } from '../../ui/HaloMark.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { networkWords } from '../../words/network.ts'
import { tableWords } from '../../words/tables.ts'
import { dataColumn, type DataColumn } from './dataColumn.ts'
import { EntityCell } from './EntityCell.tsx'
import { reportedBy } from './reportedBy.ts'

const { columns: titles, tips, percent } = tableWords

function share(id: 'supplyLoss' | 'routeShare' | 'gatekeeper'): DataColumn<EntityScore> {
  return dataColumn({
    id,
    title: titles[id],
    tip: tips[id],
    align: 'end',
    width: 96,
    value: (score) => score[id],
    cell: (score) => percent(score[id]),
  })
}

/** Columns of the ranked chokepoints. */
export function chokepointColumns(network: Network): DataColumn<EntityScore>[] {
  const entityOf = ({ id }: EntityScore) => network.entityById.get(id)
  return [
    dataColumn({
      id: 'rank',
      title: titles.rank,
      align: 'end',
      width: 48,
      minWidth: 40,
      value: ({ rank }) => rank,
    }),
    dataColumn({
      id: 'entity',
      title: titles.entity,
      isRowHeader: true,
      width: '3fr',
      minWidth: 160,
      value: (score) => entityOf(score)?.name ?? score.id,
      cell: (score) => <EntityCell entity={entityOf(score)} />,
    }),
    dataColumn({
      id: 'type',
      title: titles.type,
      minWidth: 132,
      value: (score) => networkWords.entityTypes[entityOf(score)?.type ?? 'other'].one,
    }),
    dataColumn({
      id: 'country',
      title: titles.country,
      minWidth: 96,
      value: (score) => countryName(entityOf(score)?.country, network),
    }),
    dataColumn({
      id: 'tier',
      title: titles.tier,
      align: 'end',
      width: 64,
      value: ({ tier }) => tier,
      cell: ({ tier }) =>
        tier === null ? (
          '–'
        ) : (
          <>
            <HaloMark figure={String(tier)} size={18} />
            <VisuallyHidden>{tier}</VisuallyHidden>
          </>
        ),
    }),
    dataColumn({
      id: 'score',
      title: titles.score,
      tip: tips.score,
      align: 'end',
      width: 72,
      value: ({ score }) => score,
      cell: ({ score }) => score.toFixed(1),
    }),
    share('supplyLoss'),
    share('routeShare'),
    share('gatekeeper'),
    dataColumn({
      id: 'reported',
      title: titles.reported,
      minWidth: 96,
      value: (score) => reportedBy(network, entityOf(score)),
    }),
  ]
}
