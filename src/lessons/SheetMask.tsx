import { maskedPeople } from '../domain/mask/isMaskedPerson.ts'
import { atlasStore, useAtlas, type AtlasState } from '../store/atlasStore.ts'
import { selectMasks } from '../store/selectors/selectMasks.ts'
import { HintedCheckbox } from '../ui/HintedCheckbox.tsx'
import { maskWords as words } from '../words/mask.ts'

const selectPeople = ({ open }: AtlasState) => (open ? maskedPeople(open.network.file) : 0)

/** The switch for the names of people beside what a lesson hands out; nothing where nobody is to be masked. */
export function SheetMask({ hint }: { readonly hint: string }) {
  const people = useAtlas(selectPeople)
  const masks = useAtlas(selectMasks)
  if (people === 0) return null
  return (
    <HintedCheckbox
      isSelected={masks}
      onChange={atlasStore.getState().setMasksPeople}
      hint={`${words.people(people)} ${hint}`}
    >
      {words.mask}
    </HintedCheckbox>
  )
}
