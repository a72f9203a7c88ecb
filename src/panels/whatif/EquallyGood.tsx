import { useState } from 'react'
import { stopExactly } from '../../commands/stopEntities.ts'
import { entityName } from '../../domain/network/entityName.ts'
import type { Network } from '../../domain/network/network.ts'
import type { BestStops } from '../../domain/removal/removal.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { Button } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { bestStopsWords as words } from '../../words/bestStops.ts'

interface EquallyGoodProps {
  readonly network: Network
  readonly found: BestStops
}

const key = (ids: readonly string[]) => ids.toSorted().join(' ')

/** Other sets that lose as much for as little: the choice between them is not for a number to make. */
export function EquallyGood({ network, found }: EquallyGoodProps) {
  const [isOpen, setOpen] = useState(false)
  const others = found.equallyGood.filter((set) => key(set) !== key(found.best.stopped))
  if (others.length === 0) return null
  const count = found.equallyGoodCount
  return (
    <Disclosure
      level={4}
      title={count === null ? words.equalSome(others.length) : words.equal(count - 1)}
      isOpen={isOpen}
      onToggle={setOpen}
    >
      <ul>
        {others.map((set) => (
          <li key={key(set)}>
            <Button look="quiet" onPress={() => stopExactly(atlasStore, set)}>
              {words.stopSet(set.map((id) => entityName(network, id)))}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
