import { X } from 'lucide-react'
import { hideRevealed } from '../../domain/filter/changeFilter.ts'
import { useAtlas } from '../../store/atlasStore.ts'
import { selectNetwork } from '../../store/selectors/selectNetwork.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { filtersWords } from '../../words/filters.ts'
import styles from './PartEditor.module.css'

/** Entities revealed by hand; each can be hidden again. */
export function RevealedEditor() {
  const network = useAtlas(selectNetwork)
  const revealed = useAtlas((state) => state.filter.revealed)
  const changeFilter = useAtlas((state) => state.changeFilter)
  return (
    <ul>
      {revealed.map((id) => {
        const name = network?.entityById.get(id)?.name ?? id
        return (
          <li key={id} className={styles['revealed']}>
            {name}
            <IconButton
              size="small"
              label={filtersWords.bar.hideAgain(name)}
              onPress={() => changeFilter((filter) => hideRevealed(filter, [id]))}
            >
              <X aria-hidden />
            </IconButton>
          </li>
        )
      })}
    </ul>
  )
}
