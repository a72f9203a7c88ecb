import type { EntityScore } from '../../domain/chokepoint/result.ts'
import { CRITERIA, type Criterion } from '../../domain/chokepoint/settings.ts'
import { shortPublisher } from '../../domain/details/shortPublisher.ts'
import type { Network } from '../../domain/network/network.ts'
import { HaloMark } from '../../ui/HaloMark.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { tableWords } from '../../words/tables.ts'
import { CellText } from '../parts/CellText.tsx'
import { dataColumn, type DataColumn } from './dataColumn.tsx'
import { rankedColumns } from './rankedColumns.tsx'
import { reportedBy } from './reportedBy.ts'

const { columns: titles, tips, percent, beside } = tableWords
const { notRecorded, noCases, casesTip, convergenceTip, unlisted, listed } = beside

/** px, by the length of the title. */
const WIDTH: Readonly<Record<Criterion | 'topThreeShare', number>> = {
  gatekeeper: 92,
  supplyLoss: 92,
  routeShare: 92,
  cutMembership: 122,
  fragmentation: 112,
  topThreeShare: 84,
}

function share(id: Criterion | 'topThreeShare'): DataColumn<EntityScore> {
  return dataColumn({
    id,
    title: titles[id],
    tip: tips[id],
    align: 'end',
    width: WIDTH[id],
    sortsDown: true,
    value: (score) => score[id],
    cell: (score) => percent(score[id]),
  })
}

/** Columns of the ranked chokepoints. */
export function chokepointColumns(network: Network): DataColumn<EntityScore>[] {
  const entityOf = ({ id }: EntityScore) => network.entityById.get(id)
  return [
    ...rankedColumns<EntityScore>(network, { entity: 200, type: 120, country: 104 }),
    dataColumn({
      id: 'tier',
      title: titles.tier,
      align: 'end',
      width: 56,
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
      width: 68,
      sortsDown: true,
      value: ({ score }) => score,
      cell: ({ score }) => score.toFixed(1),
    }),
    ...CRITERIA.map(share),
    share('topThreeShare'),
    dataColumn({
      id: 'reported',
      title: titles.reported,
      width: '2fr',
      minWidth: 152,
      value: (score) => reportedBy(network, entityOf(score)).join(', ') || null,
      cell: (score) => {
        const publishers = reportedBy(network, entityOf(score))
        const short = [...new Set(publishers.map(shortPublisher))].join(', ')
        return <CellText text={short} tip={publishers.join(', ')} />
      },
    }),
    dataColumn({
      id: 'repeat',
      title: titles.repeat,
      tip: tips.repeat,
      align: 'end',
      width: 76,
      sortsDown: true,
      value: ({ repeat }) => repeat,
      cell: ({ repeat, cases }) =>
        repeat === null ? (
          <CellText text={notRecorded} tip={noCases} />
        ) : (
          <CellText text={percent(repeat)} tip={casesTip(cases.length)} />
        ),
    }),
    dataColumn({
      id: 'convergence',
      title: titles.convergence,
      tip: tips.convergence,
      align: 'end',
      width: 108,
      sortsDown: true,
      value: ({ convergence }) => convergence.value,
      cell: ({ convergence: { value, licit, illicit, alleged, unknown } }) => (
        <CellText
          text={value === null ? notRecorded : percent(value)}
          tip={convergenceTip(licit.length, illicit.length, alleged.length, unknown.length)}
        />
      ),
    }),
    dataColumn({
      id: 'unlisted',
      title: titles.listed,
      tip: tips.listed,
      width: 84,
      value: ({ isUnlisted }) => (isUnlisted ? unlisted : listed),
    }),
  ]
}
