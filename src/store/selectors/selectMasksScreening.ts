import type { AtlasState } from '../atlasStore.ts'
import type { ScreenedList } from '../../domain/screen/screening.ts'
import { selectMasksByDefault } from './selectMasksByDefault.ts'

/** The id of the open network among the lists that are screened. */
export const OPEN_LIST = 'open'

/** Whether a screening that is saved shows people by initials: as somebody chose, else where one of its lists is not as the atlas ships it. */
export function selectMasksScreening(state: AtlasState): boolean {
  const { masksPeople, screening, shipped, open } = state
  if (masksPeople !== null) return masksPeople
  const isAsShipped = ({ id, network }: ScreenedList) =>
    id === OPEN_LIST
      ? // Another network may have been opened since.
        open?.network === network && !selectMasksByDefault(state)
      : shipped?.some((one) => one.id === id)
  return !(screening?.searched ?? []).every(isAsShipped)
}
