import { Fragment, useId, useState } from 'react'
import { explainOwnership } from '../../domain/ownership/explainOwnership.ts'
import { ownershipVerdict } from '../../domain/ownership/assessOwnership.ts'
import type { Network } from '../../domain/network/network.ts'
import type { Entity } from '../../domain/network/schema/entity.ts'
import { useAtlas } from '../../store/atlasStore.ts'
import { selectOwnership } from '../../store/selectors/selectOwnership.ts'
import { ownershipWords as words } from '../../words/ownership.ts'
import { OwnershipProof } from './OwnershipProof.tsx'
import styles from './OwnershipTable.module.css'
import { VerdictButton } from './VerdictButton.tsx'

interface OwnershipTableProps {
  readonly network: Network
  readonly entity: Entity
}

/** The rules side by side: what the arithmetic finds under each, and the proof of it behind a press. */
export function OwnershipTable({ network, entity }: OwnershipTableProps) {
  const outcome = useAtlas(selectOwnership)
  const [open, setOpen] = useState<readonly string[]>([])
  const id = useId()
  if (!outcome) return null
  const toggle = (rule: string) =>
    setOpen(open.includes(rule) ? open.filter((other) => other !== rule) : [...open, rule])
  const said = Object.entries(network.file.meta.ownershipRules ?? {})
  return (
    <>
      <table className={styles['table']} aria-label={words.caption(entity.name)}>
        <thead>
          <tr>
            <th scope="col">{words.rule}</th>
            <th scope="col">{words.byArithmetic}</th>
          </tr>
        </thead>
        <tbody>
          {outcome.rules.map((one) => {
            const { rule } = one
            const isOpen = open.includes(rule.id)
            const proof = `${id} ${rule.id}`.replaceAll(' ', '-')
            return (
              <Fragment key={rule.id}>
                <tr>
                  <th scope="row">
                    {words.rules[rule.id]}
                    <span className={styles['test']}>{words.test(rule)}</span>
                    <span className={styles['test']}>{words.since(rule.from, rule.until)}</span>
                  </th>
                  <td>
                    <VerdictButton
                      rule={words.rules[rule.id]}
                      verdict={ownershipVerdict(outcome.stakes, one, entity.id)}
                      isOpen={isOpen}
                      controls={proof}
                      onToggle={() => toggle(rule.id)}
                    />
                  </td>
                </tr>
                {isOpen ? (
                  <tr>
                    <td id={proof} colSpan={2} className={styles['proof']}>
                      <OwnershipProof
                        rule={rule}
                        explanation={explainOwnership(network, outcome, one, entity.id)}
                      />
                    </td>
                  </tr>
                ) : null}
              </Fragment>
            )
          })}
        </tbody>
      </table>
      <p className={styles['note']}>
        {words.legalNote}
        {said.map(([authority, rules]) =>
          rules.length === 0
            ? null
            : ` ${words.fileSays(
                authority,
                rules.map((rule) => words.rules[rule]),
              )}`,
        )}
      </p>
    </>
  )
}
