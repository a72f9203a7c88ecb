import { OPEN_LIST } from '../../store/selectors/selectMasksScreening.ts'
import type { Network } from '../../domain/network/network.ts'
import { useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { selectOpen } from '../../store/selectors/selectOpen.ts'
import { screenWords as words } from '../../words/screen.ts'

/** A list that can be searched, as a person chooses it. */
export interface OfferedList {
  readonly id: string
  readonly title: string
  /** what it is, where from and how old, in short pieces */
  readonly about: readonly string[]
  readonly isSearched: boolean
  readonly isAdded: boolean
}

const selectShipped = ({ shipped }: AtlasState) => shipped
const selectAdded = ({ screeningLists }: AtlasState) => screeningLists
const selectChosen = ({ screeningChosen }: AtlasState) => screeningChosen

function aboutNetwork({ file, entities }: Network): string[] {
  const { asOf, fictional } = file.meta
  return [
    words.entities(entities.length),
    ...(asOf === undefined ? [] : [words.asOf(asOf)]),
    ...(fictional === true ? [words.fictional] : []),
  ]
}

/** Every list that can be searched: the open network, those the site ships, those added for screening. */
export function useLists(): readonly OfferedList[] {
  const open = useAtlas(selectOpen)
  const shipped = useAtlas(selectShipped)
  const added = useAtlas(selectAdded)
  const chosen = useAtlas(selectChosen)
  const isSearched = (id: string, isFictional: boolean) => chosen[id] ?? !isFictional
  const openId = open?.origin.kind === 'shipped' ? open.origin.id : null
  return [
    ...(open
      ? [
          {
            id: OPEN_LIST,
            title: open.network.file.meta.title,
            about: [words.openList, ...aboutNetwork(open.network)],
            isSearched: isSearched(OPEN_LIST, false),
            isAdded: false,
          },
        ]
      : []),
    ...(shipped ?? [])
      .filter(({ id }) => id !== openId)
      .map(({ id, title, entities, fictional }) => ({
        id,
        title,
        about: [
          words.shippedList,
          words.entities(entities),
          ...(fictional ? [words.fictional] : []),
        ],
        isSearched: isSearched(id, fictional),
        isAdded: false,
      })),
    ...added.map(({ id, network, addedOn }) => ({
      id,
      title: network.file.meta.title,
      about: [words.addedList(addedOn), ...aboutNetwork(network)],
      isSearched: isSearched(id, false),
      isAdded: true,
    })),
  ]
}
