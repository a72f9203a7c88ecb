import type { LeftPairs, RedTeamResult } from '../domain/lesson/redTeam.ts'
import type { Network } from '../domain/network/network.ts'
import { relationVerb } from '../domain/network/relationVerb.ts'
import { learnWords } from '../words/learn.ts'
import { EntityNames } from './EntityNames.tsx'
import styles from './FigureTable.module.css'

const { redTeam: words } = learnWords

interface RedTeamTableProps {
  readonly network: Network
  readonly result: RedTeamResult
  readonly team: string
}

const COLUMNS = [
  'before',
  'noReaction',
  'bestResponse',
  'optimistic',
] as const satisfies readonly (keyof LeftPairs)[]

/** The three answers of the network, with all that is documented and with a part out of sight; and which part. */
export function RedTeamTable({ network, result, team }: RedTeamTableProps) {
  const { hidden, whole, partial } = result
  const rows = [
    { name: words.map, left: whole },
    { name: words.thin, left: partial },
  ]
  return (
    <div className={styles['whole']}>
      <div className={styles['scroll']}>
        <table className={styles['table']}>
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.row}</th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" className={styles['number']}>
                  {words[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, left }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {COLUMNS.map((column) => (
                  <td key={column} className={styles['number']}>
                    {left[column]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles['note']}>
        {words.drawn(team)} {words.hidden(hidden.length)}
      </p>
      <ul className={styles['relations']}>
        {hidden.flatMap((id) => {
          const relation = network.relationById.get(id)
          if (!relation) return []
          return [
            <li key={id}>
              <EntityNames network={network} ids={[relation.source]} /> {relationVerb(relation)}{' '}
              <EntityNames network={network} ids={[relation.target]} />
            </li>,
          ]
        })}
      </ul>
    </div>
  )
}
