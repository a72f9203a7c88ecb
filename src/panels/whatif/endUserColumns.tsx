import { CircleSlash, MoveRight } from 'lucide-react'
import { entityName } from '../../domain/network/entityName.ts'
import type { Network } from '../../domain/network/network.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import { MOST_ROUTES_COUNTED, type Supply } from '../../domain/removal/removal.ts'
import type { TableColumn } from '../../ui/tableColumn.ts'
import { whatIfWords } from '../../words/whatIf.ts'
import { EntityCell } from '../parts/EntityCell.tsx'
import { BeforeAfter } from './BeforeAfter.tsx'
import { CutNumber } from './CutNumber.tsx'
import styles from './endUserColumns.module.css'
import { FATES, type EndUserRow } from './endUserRows.ts'
import { RouteNumber } from './RouteNumber.tsx'

const { columns: titles, tips, number } = whatIfWords

const stepsIn = (route: readonly EntityId[]) => Math.max(0, route.length - 1)

function kappa({ kappa: value }: Supply) {
  return value === Infinity ? (
    <span title={whatIfWords.directTip}>{whatIfWords.direct}</span>
  ) : (
    number(value)
  )
}

const routes = ({ simpleRoutes }: Supply) =>
  simpleRoutes < MOST_ROUTES_COUNTED ? number(simpleRoutes) : whatIfWords.orMore(simpleRoutes)

function steps(network: Network, { shortestRoute }: Supply) {
  if (shortestRoute.length === 0) return whatIfWords.none
  return (
    <RouteNumber network={network} route={shortestRoute} text={number(stepsIn(shortestRoute))} />
  )
}

/** Columns of what a stop does to each end user. */
export function endUserColumns(network: Network): TableColumn<EndUserRow>[] {
  const nameOf = (id: EntityId) => entityName(network, id)
  return [
    {
      id: 'endUser',
      title: titles.endUser,
      isRowHeader: true,
      width: '3fr',
      minWidth: 150,
      sortValue: ({ id }) => nameOf(id),
      cell: ({ id }) => <EntityCell entity={network.entityById.get(id)} />,
    },
    {
      id: 'state',
      title: titles.state,
      width: 104,
      sortValue: ({ fate }) => FATES.indexOf(fate),
      cell: ({ fate }) =>
        fate === 'cut off' ? (
          <strong className={styles['state']}>
            <CircleSlash aria-hidden size={13} />
            {whatIfWords.cutOff}
          </strong>
        ) : (
          <span className={styles['state']}>
            <MoveRight aria-hidden size={13} />
            {whatIfWords.reachable}
          </span>
        ),
    },
    {
      id: 'kappa',
      title: titles.kappa,
      tip: tips.kappa,
      align: 'end',
      width: 104,
      sortValue: ({ after }) => Math.min(after.kappa, Number.MAX_SAFE_INTEGER),
      cell: ({ id, before, after }) => {
        const isSame = before.kappa === after.kappa
        const was =
          before.kappa === Infinity ? (
            kappa(before)
          ) : (
            <CutNumber network={network} endUser={id} kappa={before.kappa} />
          )
        return <BeforeAfter before={was} after={isSame ? was : kappa(after)} isSame={isSame} />
      },
    },
    {
      id: 'steps',
      title: titles.steps,
      tip: tips.steps,
      align: 'end',
      width: 152,
      sortValue: ({ after }) => (after.isReached ? stepsIn(after.shortestRoute) : null),
      cell: ({ before, after }) => (
        <BeforeAfter
          before={steps(network, before)}
          after={steps(network, after)}
          isSame={before.shortestRoute.join(' ') === after.shortestRoute.join(' ')}
        />
      ),
    },
    {
      id: 'disjoint',
      title: titles.disjoint,
      tip: tips.disjoint,
      align: 'end',
      width: 112,
      sortValue: ({ after }) => after.disjointRoutes,
      cell: ({ before, after }) => (
        <BeforeAfter before={number(before.disjointRoutes)} after={number(after.disjointRoutes)} />
      ),
    },
    {
      id: 'routes',
      title: titles.routes,
      tip: tips.routes,
      align: 'end',
      width: 112,
      sortValue: ({ after }) => after.simpleRoutes,
      cell: ({ before, after }) => <BeforeAfter before={routes(before)} after={routes(after)} />,
    },
    {
      id: 'route',
      title: titles.route,
      width: '4fr',
      minWidth: 160,
      cell: ({ after }) =>
        after.isReached ? (
          <RouteNumber
            network={network}
            route={after.shortestRoute}
            text={after.shortestRoute.map(nameOf).join(whatIfWords.between)}
          />
        ) : null,
    },
  ]
}
