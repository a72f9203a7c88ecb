import { toggleSupposedListed } from '../../commands/supposeListed.ts'
import type { Network } from '../../domain/network/network.ts'
import type { Entity } from '../../domain/network/schema/entity.ts'
import { atlasStore, useAtlas } from '../../store/atlasStore.ts'
import { Button } from '../../ui/Button.tsx'
import { ownershipWords as words } from '../../words/ownership.ts'
import styles from './Ownership.module.css'
import { OwnershipTable } from './OwnershipTable.tsx'
import { Section } from './Section.tsx'
import { StakeList } from './StakeList.tsx'

interface OwnershipProps {
  readonly network: Network
  readonly entity: Entity
}

/** Who owns an entity and what it owns, which ownership rules that meets, and the what-if of its listing. */
export function Ownership({ network, entity }: OwnershipProps) {
  const isSupposed = useAtlas(({ supposedListed }) => supposedListed.includes(entity.id))
  const owning = (network.relationsOf.get(entity.id) ?? []).filter(({ type }) => type === 'owns')
  const owners = owning.filter(({ target }) => target === entity.id)
  const holdings = owning.filter(({ source }) => source === entity.id)
  const isPerson = entity.type === 'facilitator_person'
  return (
    <Section title={words.title}>
      {owning.length === 0 ? <p className={styles['quiet']}>{words.nothing}</p> : null}
      <StakeList title={words.owners} network={network} relations={owners} other="source" />
      <StakeList title={words.holdings} network={network} relations={holdings} other="target" />
      {owners.length > 0 ? <OwnershipTable network={network} entity={entity} /> : null}
      {owners.length === 0 && holdings.length > 0 && !isPerson ? (
        <p className={styles['quiet']}>{words.noRule}</p>
      ) : null}
      {isSupposed ? <p>{words.isSupposed}</p> : null}
      {owning.length > 0 || isSupposed ? (
        <p>
          <Button onPress={() => toggleSupposedListed(atlasStore, [entity.id])}>
            {isSupposed ? words.takeBack : words.suppose}
          </Button>
        </p>
      ) : null}
    </Section>
  )
}
