import { UserRound, VenetianMask } from 'lucide-react'
import { maskedPeople } from '../../domain/mask/isMaskedPerson.ts'
import { memoizeLast } from '../../lib/memoizeLast.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { selectMasks } from '../../store/selectors/selectMasks.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { maskWords as words } from '../../words/mask.ts'
import styles from './DataTable.module.css'

const counted = memoizeLast((open: AtlasState['open']) =>
  open ? maskedPeople(open.network.file) : 0,
)
const selectPeople = (state: AtlasState) => counted(state.open)

/** The switch for the names of people beside the way to save a table, with what it is set to in a word. Nothing where nobody is to be masked. */
export function TableMask() {
  const people = useAtlas(selectPeople)
  const masks = useAtlas(selectMasks)
  if (people === 0) return null
  return (
    <>
      <span className={styles['masked']} aria-hidden>
        {masks ? words.savedInitials : words.savedNames}
      </span>
      <IconButton
        label={words.mask}
        aria-pressed={masks}
        onPress={() => atlasStore.getState().setMasksPeople(!masks)}
      >
        {masks ? <VenetianMask aria-hidden size={16} /> : <UserRound aria-hidden size={16} />}
      </IconButton>
    </>
  )
}
