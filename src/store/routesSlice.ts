import type { EntityId } from '../domain/network/schema/entity.ts'
import type { RoutesBetween } from '../domain/removal/removal.ts'
import type { SliceOf } from './atlasStore.ts'
import type { Run } from './run.ts'

/** Which routes a person wants listed: all between two entities, or the shortest from or to one. */
export type RoutesAsked =
  | { readonly kind: 'between'; readonly ids: readonly [EntityId, EntityId] }
  | { readonly kind: 'from' | 'to'; readonly id: EntityId }

export interface RoutesSlice {
  routesAsked: RoutesAsked | null
  /** Between the two asked for: from the first to the second, then back. */
  routesBetween: Run<readonly [there: RoutesBetween, back: RoutesBetween]>
  askRoutes: (asked: RoutesAsked | null) => void
  setRoutesBetween: (run: RoutesSlice['routesBetween']) => void
}

export const createRoutesSlice: SliceOf<RoutesSlice> = (set) => ({
  routesAsked: null,
  routesBetween: { status: 'idle' },
  askRoutes: (routesAsked) => set({ routesAsked }),
  setRoutesBetween: (routesBetween) => set({ routesBetween }),
})
