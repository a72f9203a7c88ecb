import { goToEntities } from '../../commands/goToEntity.ts'
import { stopEntities } from '../../commands/stopEntities.ts'
import { setSupposed, toggleSupposedListed } from '../../commands/supposeListed.ts'
import { entityName } from '../../domain/network/entityName.ts'
import { entitiesMeeting } from '../../domain/ownership/assessOwnership.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { selectLoadedOwnership, selectOwnership } from '../../store/selectors/selectOwnership.ts'
import { selectNetwork } from '../../store/selectors/selectNetwork.ts'
import { Button } from '../../ui/Button.tsx'
import { Chips } from '../../ui/Chips.tsx'
import { MenuButton } from '../../ui/MenuButton.tsx'
import { ownershipWords as words } from '../../words/ownership.ts'
import { ReachedNumber } from './ReachedNumber.tsx'
import styles from './SupposedStrip.module.css'

const selectSupposed = ({ supposedListed }: AtlasState) => supposedListed

/** Which entities are taken as listed, and how many then meet the arithmetic of each rule. */
export function SupposedStrip() {
  const network = useAtlas(selectNetwork)
  const supposed = useAtlas(selectSupposed)
  const outcome = useAtlas(selectOwnership)
  const loaded = useAtlas(selectLoadedOwnership)
  if (!network || !outcome || !loaded || supposed.length === 0) return null
  const nameOf = (id: string) => entityName(network, id)
  const reached = outcome.rules.map((one, place) => ({
    id: one.rule.id,
    rule: words.rules[one.rule.id],
    ids: entitiesMeeting(one),
    before: loaded.rules[place] ? entitiesMeeting(loaded.rules[place]).length : 0,
  }))
  const stops = [
    { id: 'supposed', label: words.stopSupposed, ids: supposed },
    ...reached.map(({ id, rule, ids }) => ({
      id,
      label: words.stopReached(rule),
      ids: [...supposed, ...ids],
    })),
  ]
  return (
    <section aria-label={words.strip} className={styles['strip']}>
      <span className={styles['title']}>{words.stripTitle}</span>
      <Chips
        label={words.stripTitle}
        chips={supposed.map((id) => ({
          id,
          text: nameOf(id),
          removeLabel: words.drop(nameOf(id)),
        }))}
        onRemove={(id) => toggleSupposedListed(atlasStore, [id])}
        onOpen={(id) => goToEntities(atlasStore, [id])}
      />
      <p className={styles['reached']}>
        <span className={styles['meeting']}>{words.meeting}</span>
        {reached.map((one) => (
          <ReachedNumber key={one.id} {...one} />
        ))}
      </p>
      <span className={styles['actions']}>
        <MenuButton
          label={words.stopAll}
          groups={[
            {
              id: 'stops',
              entries: stops.map(({ id, label, ids }) => ({
                id,
                label,
                count: String(ids.length),
                onAction: () => stopEntities(atlasStore, ids),
              })),
            },
          ]}
        />
        <Button look="quiet" onPress={() => setSupposed(atlasStore, [])}>
          {words.clear}
        </Button>
      </span>
    </section>
  )
}
