import { useEffect, useMemo, useState } from 'react'
import { goToEntities } from '../../commands/goToEntity.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { selectNetwork } from '../../store/selectors/selectNetwork.ts'
import { selectSearchIndex } from '../../store/selectors/selectSearchIndex.ts'
import { selectTopChokepoints } from '../../store/selectors/selectTopChokepoints.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { Palette } from '../../ui/Palette.tsx'
import { searchWords } from '../../words/search.ts'
import styles from './SearchDialog.module.css'
import { chosenOf, foundGroups, suggestedGroups } from './searchGroups.tsx'
import { searchResults } from './searchResults.ts'
import { SUGGESTED_COMMANDS } from './suggestedCommands.ts'

const selectIsOpen = ({ dialog }: AtlasState) => dialog === 'search'
const selectAll = (state: AtlasState) => state
const close = () => atlasStore.getState().setDialog(null)

function choose(id: string): void {
  const chosen = chosenOf(id)
  if (!chosen) return
  // Closed first: the command may open another dialog.
  close()
  if ('entity' in chosen) {
    goToEntities(atlasStore, [chosen.entity])
    atlasStore.getState().askKeyboard()
  } else void chosen.command.run(atlasStore)
}

function SearchBox() {
  const state = useAtlas(selectAll)
  const [text, setText] = useState('')
  const query = text.trim()
  // The index is made once the box stands there, so that it opens at once in a large network.
  useEffect(() => {
    const timer = setTimeout(() => selectSearchIndex(atlasStore.getState()))
    return () => clearTimeout(timer)
  }, [])

  const { groups, status } = useMemo(() => {
    if (query === '') {
      const suggested = suggestedGroups(state, selectTopChokepoints(state), SUGGESTED_COMMANDS)
      const [top, commands] = suggested.map(({ items }) => items.length)
      return { groups: suggested, status: searchWords.suggested(top ?? 0, commands ?? 0) }
    }
    const results = searchResults(state, query)
    const { hits, commands, isCut } = results
    const isNothing = hits.length + commands.length === 0
    return {
      groups: foundGroups(state, query, results),
      status: isNothing
        ? searchWords.statusNothing(query)
        : searchWords.status(hits.length, commands.length, isCut),
    }
  }, [query, state])
  const network = selectNetwork(state)

  return (
    <Palette
      label={searchWords.label}
      placeholder={searchWords.placeholder}
      listLabel={searchWords.results}
      closeLabel={searchWords.close}
      text={text}
      onTextChange={setText}
      groups={groups}
      onChoose={choose}
      onClose={close}
      status={status}
      empty={
        <EmptyState title={searchWords.nothing(query)}>
          <p>{network ? searchWords.searchedIn(network.entities.length) : searchWords.noNetwork}</p>
          <p className={styles['tip']}>{searchWords.tryThis}</p>
        </EmptyState>
      }
      footer={
        <>
          <span className={styles['hint']}>
            <Kbd keys="arrowup" />
            <Kbd keys="arrowdown" /> {searchWords.keys.move}
          </span>
          <span className={styles['hint']}>
            <Kbd keys="enter" /> {searchWords.keys.choose}
          </span>
          <span className={styles['hint']}>
            <Kbd keys="escape" /> {searchWords.keys.close}
          </span>
        </>
      }
    />
  )
}

/** One box for entities and commands; there while the dialog is `search`. */
export function SearchDialog() {
  return useAtlas(selectIsOpen) ? <SearchBox /> : null
}
