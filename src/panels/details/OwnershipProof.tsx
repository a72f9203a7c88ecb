import type { OwnershipExplanation } from '../../domain/ownership/explainOwnership.ts'
import type { OwnershipRule } from '../../domain/ownership/ownershipRule.ts'
import { ownershipWords as words } from '../../words/ownership.ts'
import styles from './OwnershipProof.module.css'
import { Said } from './Said.tsx'

interface OwnershipProofProps {
  readonly rule: OwnershipRule
  readonly explanation: OwnershipExplanation
}

const spoken = ({ parts }: OwnershipExplanation['conclusion']) =>
  parts.map(({ text }) => text).join('')

/** Why a rule is met or not: the conclusion, the chain of sums, what is left open, and the rule with its sources. */
export function OwnershipProof({ rule, explanation }: OwnershipProofProps) {
  const { conclusion, chain, remarks } = explanation
  return (
    <div className={styles['proof']}>
      <p className={styles['conclusion']}>
        <Said sentence={conclusion} />
      </p>
      <ol className={styles['chain']}>
        {chain.map((sum) => (
          <li key={spoken(sum)}>
            <Said sentence={sum} />
          </li>
        ))}
      </ol>
      {remarks.map((remark) => (
        <p key={spoken(remark)}>
          <Said sentence={remark} />
        </p>
      ))}
      <p className={styles['rule']}>
        {words.aboutRule(rule)} {words.inForce(rule.from, rule.until)}{' '}
        {words.leavesOut(rule.notModelled)} {words.readIn}{' '}
        {rule.sources.map(({ title, publisher, date, url }, place) => (
          <span key={url}>
            {place === 0 ? '' : '; '}
            <a href={url} target="_blank" rel="noopener noreferrer">
              {title}
            </a>{' '}
            ({publisher}, {date})
          </span>
        ))}
        .
      </p>
    </div>
  )
}
