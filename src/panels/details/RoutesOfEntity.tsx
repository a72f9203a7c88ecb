import { useEffect, useMemo, useRef } from 'react'
import type { Network } from '../../domain/network/network.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import { shortestRoutes } from '../../domain/removal/shortestRoutes.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { selectFlowArcs } from '../../store/selectors/selectFlowArcs.ts'
import { selectRouteSets } from '../../store/selectors/selectRouteSets.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { routesWords } from '../../words/routes.ts'
import { LongList } from './LongList.tsx'
import { RouteLine } from './RouteLine.tsx'
import styles from './RouteList.module.css'
import { Section } from './Section.tsx'

interface RoutesOfEntityProps {
  readonly network: Network
  readonly id: EntityId
}

const selectAsked = (state: AtlasState) => state.routesAsked

/** A shortest route from an entity to every end user it leads to, and to it from every entry point. */
export function RoutesOfEntity({ network, id }: RoutesOfEntityProps) {
  const flow = useAtlas(selectFlowArcs)
  const sets = useAtlas(selectRouteSets)
  const asked = useAtlas(selectAsked)
  const ways = useMemo(() => {
    if (!flow || !sets) return []
    const { entryPoints, endUsers } = sets.inUse
    const standsFor = flow.countedWith.get(id) ?? id
    const from = shortestRoutes(flow, standsFor, 'from', endUsers)
    const to = shortestRoutes(flow, standsFor, 'to', entryPoints)
    return [
      { kind: 'from' as const, title: routesWords.fromHere(from.length), routes: from },
      { kind: 'to' as const, title: routesWords.toHere(to.length), routes: to },
    ].filter(({ routes }) => routes.length > 0)
  }, [flow, sets, id])
  const principal = network.entityById.get(flow?.countedWith.get(id) ?? '')?.name
  const isAsked = asked !== null && asked.kind !== 'between' && asked.id === id
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!isAsked) return undefined
    // Behind the panel's own going back to its beginning when something else is selected.
    const frame = requestAnimationFrame(() => place.current?.scrollIntoView?.({ block: 'nearest' }))
    return () => cancelAnimationFrame(frame)
  }, [isAsked])
  return (
    <Section title={routesWords.title}>
      {principal ? <p className={styles['quiet']}>{routesWords.countedWith(principal)}</p> : null}
      {ways.length === 0 ? <p className={styles['quiet']}>{routesWords.offRoutes}</p> : null}
      <div ref={place}>
        {ways.map(({ kind, title, routes }) => (
          <Disclosure
            key={kind}
            level={4}
            title={title}
            isOpen={asked?.kind === kind && asked.id === id}
            onToggle={(open) => atlasStore.getState().askRoutes(open ? { kind, id } : null)}
          >
            <p className={styles['quiet']}>{routesWords.shortestOnly}</p>
            <LongList rows={routes} first={6} className={styles['routes']}>
              {(route) => (
                <li key={route.join(' ')}>
                  <RouteLine network={network} route={route} />
                </li>
              )}
            </LongList>
          </Disclosure>
        ))}
      </div>
    </Section>
  )
}
