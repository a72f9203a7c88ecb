import { useMemo } from 'react'
import { maskedPeople } from '../../domain/mask/isMaskedPerson.ts'
import { useAtlas } from '../../store/atlasStore.ts'
import type { ScreeningDone } from '../../store/screeningSlice.ts'
import { selectMasksScreening } from '../../store/selectors/selectMasksScreening.ts'
import { maskWords } from '../../words/mask.ts'
import { screenWords } from '../../words/screen.ts'
import { MaskSwitch } from '../parts/MaskSwitch.tsx'

/** The switch for the names of people in what is saved of a screening. */
export function ScreeningMask({ screening }: { readonly screening: ScreeningDone }) {
  const masks = useAtlas(selectMasksScreening)
  const { searched } = screening
  const people = useMemo(
    () => searched.reduce((sum, { network }) => sum + maskedPeople(network.file), 0),
    [searched],
  )
  return (
    <MaskSwitch people={people} counted={maskWords.peopleOfLists(people)} isMasked={masks}>
      {screenWords.maskHint}
    </MaskSwitch>
  )
}
