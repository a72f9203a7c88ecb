import { X } from 'lucide-react'
import { Group } from 'react-aria-components'
import { addScreeningList } from '../../commands/screenNames.ts'
import type { OpenProblems } from '../../domain/network/openProblems.ts'
import { pickFiles } from '../../lib/pickFile.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { screenWords as words } from '../../words/screen.ts'
import styles from './ListChoice.module.css'
import type { OfferedList } from './useLists.ts'

interface ListChoiceProps {
  readonly lists: readonly OfferedList[]
  readonly onProblems: (problems: OpenProblems | null) => void
}

const selectImporting = ({ importing }: AtlasState) => importing

function takeOff(id: string): void {
  const { screeningLists, setScreeningLists } = atlasStore.getState()
  setScreeningLists(screeningLists.filter((list) => list.id !== id))
}

/** Which lists are searched, and a way to add one for this session. */
export function ListChoice({ lists, onProblems }: ListChoiceProps) {
  const importing = useAtlas(selectImporting)
  const choose = useAtlas((state) => state.chooseScreeningList)
  const add = async () => {
    const files = await pickFiles()
    if (files.length > 0) onProblems(await addScreeningList(atlasStore, files))
  }
  return (
    <Group aria-label={words.lists} className={styles['lists'] ?? ''}>
      <p className={styles['title']}>{words.lists}</p>
      {lists.map(({ id, title, about, isSearched, isAdded }) => (
        <div key={id} className={styles['row']}>
          <Checkbox isSelected={isSearched} onChange={(isOn) => choose(id, isOn)}>
            {title} <span className={styles['about']}>{about.join(' · ')}</span>
          </Checkbox>
          {isAdded ? (
            <IconButton label={words.removeList(title)} onPress={() => takeOff(id)}>
              <X aria-hidden size={14} />
            </IconButton>
          ) : null}
        </div>
      ))}
      {importing ? (
        <ProgressBar label={words.reading} value={importing.progress} />
      ) : (
        <Button onPress={() => void add()}>{words.addList}</Button>
      )}
    </Group>
  )
}
