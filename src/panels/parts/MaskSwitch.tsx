import type { ReactNode } from 'react'
import { atlasStore, useAtlas } from '../../store/atlasStore.ts'
import { selectMasks } from '../../store/selectors/selectMasks.ts'
import { HintedCheckbox } from '../../ui/HintedCheckbox.tsx'
import { maskWords as words } from '../../words/mask.ts'

interface MaskSwitchProps {
  /** how many people would be shown by initials */
  readonly people: number
  /** How many they are, in words; without it of the open network. */
  readonly counted?: string
  /** There is something to leave out even where the network has nobody to mask. */
  readonly isAlways?: boolean
  /** What is chosen where it counts here alone, and how that changes. */
  readonly isMasked?: boolean
  readonly onChange?: (isMasked: boolean) => void
  /** What else is to be known of it where it stands. */
  readonly children?: ReactNode
}

/** The one switch for people who are not listed, charged or convicted: what is chosen here counts wherever others are shown the network. */
export function MaskSwitch({
  people,
  counted = words.people(people),
  isAlways = false,
  isMasked,
  onChange,
  children,
}: MaskSwitchProps) {
  const masks = useAtlas(selectMasks)
  if (people === 0 && !isAlways) return null
  const { setMasksPeople } = atlasStore.getState()
  return (
    <HintedCheckbox
      isSelected={isMasked ?? masks}
      onChange={onChange ?? setMasksPeople}
      hint={
        <>
          {counted} {children}
        </>
      }
    >
      {words.mask}
    </HintedCheckbox>
  )
}
