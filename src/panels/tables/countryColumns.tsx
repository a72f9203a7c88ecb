import { countryName } from '../../domain/country/countryName.ts'
import type { CountryFacts } from '../../domain/jurisdiction/countryFacts.ts'
import type { Jurisdictions } from '../../domain/jurisdiction/jurisdictions.ts'
import { listsOf, type LoadedList } from '../../domain/jurisdiction/listIssuer.ts'
import type { Network } from '../../domain/network/network.ts'
import { countryWords } from '../../words/countries.ts'
import { CellText } from '../parts/CellText.tsx'
import { dataColumn, type DataColumn } from './dataColumn.tsx'

const { columns: titles, tips } = countryWords

function countColumn(
  id: keyof typeof titles & keyof typeof tips,
  value: (row: CountryFacts) => number | null,
): DataColumn<CountryFacts> {
  return dataColumn({
    id,
    title: titles[id],
    tip: tips[id],
    align: 'end',
    width: 88,
    minWidth: 72,
    sortsDown: true,
    value,
  })
}

/** Columns of the countries; what passes through them is empty until it is worked out. */
export function countryColumns(
  network: Network,
  lists: readonly LoadedList[],
  jurisdictions: Jurisdictions | null,
): DataColumn<CountryFacts>[] {
  const of = ({ id }: CountryFacts) => jurisdictions?.byCountry.get(id)
  const share = (row: CountryFacts) => {
    const lost = of(row)?.pairsLost
    return lost === undefined || !jurisdictions ? null : lost / Math.max(1, jurisdictions.pairs)
  }
  return [
    dataColumn({
      id: 'country',
      title: titles.country,
      isRowHeader: true,
      width: '2fr',
      minWidth: 136,
      value: ({ id }) => countryName(id, network),
    }),
    countColumn('entities', ({ entities }) => entities.length),
    { ...countColumn('chokepoints', ({ chokepoints }) => chokepoints.length), width: 112 },
    countColumn('listed', ({ listed }) => listed.length),
    { ...countColumn('unlisted', ({ unlisted }) => unlisted.length), width: 96 },
    countColumn('within', ({ within }) => within),
    countColumn('out', ({ out }) => out),
    countColumn('into', ({ into }) => into),
    { ...countColumn('partners', ({ partners }) => partners.length), width: 104 },
    { ...countColumn('amount', ({ amountUsd }) => (amountUsd > 0 ? amountUsd : null)), width: 112 },
    { ...countColumn('stopped', (row) => of(row)?.stopped.length ?? null), width: 96 },
    {
      ...countColumn('pairsLost', share),
      width: 104,
      cell: (row) => {
        const value = share(row)
        return value === null ? null : <CellText text={countryWords.percent(value)} />
      },
    },
    countColumn('endUsersLost', (row) => of(row)?.endUsersLost.length ?? null),
    dataColumn({
      id: 'lists',
      title: titles.lists,
      tip: tips.lists,
      width: '2fr',
      minWidth: 136,
      value: ({ id }) =>
        listsOf(id, lists)
          .map(({ authority, entities }) => countryWords.list(authority, entities))
          .join(', ') || null,
    }),
  ]
}
