import { useState } from 'react'
import type { LeftPairs, RedTeamResult } from '../domain/lesson/redTeam.ts'
import type { Network } from '../domain/network/network.ts'
import { relationVerb } from '../domain/network/relationVerb.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { learnWords } from '../words/learn.ts'
import { EntityName } from './EntityName.tsx'
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
  const [isOpen, setOpen] = useState(false)
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
      <p className={styles['note']}>{words.drawn(team)}</p>
      {/* Each name is a stop of the keyboard, and there can be a hundred. */}
      <Disclosure level={5} title={words.hidden(hidden.length)} isOpen={isOpen} onToggle={setOpen}>
        <ul className={styles['relations']}>
          {hidden.flatMap((id) => {
            const relation = network.relationById.get(id)
            if (!relation) return []
            return [
              <li key={id}>
                <EntityName network={network} id={relation.source} /> {relationVerb(relation)}{' '}
                <EntityName network={network} id={relation.target} />
              </li>,
            ]
          })}
        </ul>
      </Disclosure>
    </div>
  )
}
