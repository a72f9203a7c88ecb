import { goToEntities } from '../../commands/goToEntity.ts'
import { OPEN_LIST } from '../../store/selectors/selectMasksScreening.ts'
import type { AskedName, Lead } from '../../domain/screen/screening.ts'
import { whyLead } from '../../domain/screen/whyLead.ts'
import { visibleControls } from '../../domain/text/visibleControls.ts'
import { atlasStore, useAtlas } from '../../store/atlasStore.ts'
import type { ScreeningDone } from '../../store/screeningSlice.ts'
import { selectNetwork } from '../../store/selectors/selectNetwork.ts'
import { Button } from '../../ui/Button.tsx'
import { screenWords as words } from '../../words/screen.ts'
import { EntityMark } from '../parts/EntityMark.tsx'
import { Evidence } from '../parts/Evidence.tsx'
import { MarkedName } from '../parts/MarkedName.tsx'
import styles from './LeadCard.module.css'

interface LeadCardProps {
  readonly asked: AskedName
  readonly lead: Lead
  readonly screening: ScreeningDone
}

function goTo(id: string): void {
  atlasStore.getState().setDialog(null)
  goToEntities(atlasStore, [id])
}

/** One lead beside the name it is for: how close, why, and what the list says of the entity. */
export function LeadCard({ asked, lead, screening }: LeadCardProps) {
  const open = useAtlas(selectNetwork)
  const { listId, entity, on, text, closeness, found } = lead
  const network = screening.searched.find(({ id }) => id === listId)?.network
  if (!network) return null
  // Another network that was opened since may use the same id for somebody else.
  const isHere = open?.entityById.get(entity.id)?.name === entity.name
  const isOfOpen = listId === OPEN_LIST
  const pairs = found?.pairs ?? []
  return (
    <li className={styles['card']}>
      <div className={styles['sides']}>
        <div className={styles['side']}>
          <p className={styles['label']}>
            {words.you} · {words.line(asked.line)}
          </p>
          <p className={styles['name']}>
            <MarkedName text={asked.name} spans={pairs.map(({ a }) => a)} />
          </p>
        </div>
        <div className={styles['side']}>
          <p className={styles['label']}>
            {words.list} · {words.on[on]}
          </p>
          <p className={styles['name']}>
            <MarkedName text={text} spans={pairs.map(({ b }) => b)} />
          </p>
        </div>
        <div className={styles['why']}>
          <p className={styles['closeness']}>{words.closenessIs(closeness)}</p>
          <ul className={styles['reasons']}>
            {whyLead(asked.name, lead).map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </div>
        <div className={styles['evidence']}>
          <p className={styles['entity']}>
            <EntityMark entity={entity} /> <bdi>{visibleControls(entity.name)}</bdi>
          </p>
          <Evidence network={network} entity={entity} />
          <p className={styles['label']}>{visibleControls(network.file.meta.title)}</p>
          {isOfOpen && !isHere ? <p className={styles['label']}>{words.isGone}</p> : null}
          {isOfOpen && isHere ? (
            <Button
              look="quiet"
              aria-label={words.goTo(entity.name)}
              onPress={() => goTo(entity.id)}
            >
              {words.goToIt}
            </Button>
          ) : null}
        </div>
      </div>
    </li>
  )
}
