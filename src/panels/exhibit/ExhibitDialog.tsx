import { useState } from 'react'
import { copyCitationOf } from '../../commands/copyCitation.ts'
import { copyPicture } from '../../commands/exhibit/copyPicture.ts'
import {
  rememberedOptions,
  rememberOptions,
  type ExhibitOptions,
} from '../../commands/exhibit/exhibitOptions.ts'
import { maskedPeople } from '../../domain/mask/isMaskedPerson.ts'
import type { Rendered } from '../../commands/exhibit/renderExhibit.ts'
import { savePicture } from '../../commands/exhibit/savePicture.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { selectMasks } from '../../store/selectors/selectMasks.ts'
import type { OpenNetwork } from '../../store/networkSlice.ts'
import { selectOpen } from '../../store/selectors/selectOpen.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { DialogActions } from '../../ui/DialogActions.tsx'
import { citationWords } from '../../words/citation.ts'
import { savePictureWords as words } from '../../words/savePicture.ts'
import { AltText } from './AltText.tsx'
import { ExhibitChoices } from './ExhibitChoices.tsx'
import styles from './ExhibitDialog.module.css'
import { Preview } from './Preview.tsx'
import { PrintedExhibit } from './PrintedExhibit.tsx'
import { useExhibit } from './useExhibit.ts'

const selectIsOpen = ({ dialog }: AtlasState) => dialog === 'exhibit'
const close = () => atlasStore.getState().setDialog(null)

const cite = ({ exhibit: { sources } }: Rendered) =>
  copyCitationOf(atlasStore, { kind: 'picture', sources })

function ExhibitOf({ open }: { readonly open: OpenNetwork }) {
  const [options, setOptions] = useState(rememberedOptions)
  const masksPeople = useAtlas(selectMasks)
  const [isPrinting, setPrinting] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const state = useExhibit(options, masksPeople)
  const rendered = state.kind === 'there' ? state.rendered : null

  const change = (part: Partial<ExhibitOptions>) => {
    const next = { ...options, ...part }
    rememberOptions(next)
    setOptions(next)
    setTrouble(null)
  }
  const save = () => {
    if (!rendered) return
    savePicture(atlasStore, rendered, options.form)
    close()
  }
  const copy = async () => {
    if (rendered) setTrouble(await copyPicture(atlasStore, rendered.blob))
  }
  const isPrint = options.form === 'print'

  return (
    <Dialog
      isOpen
      size="large"
      title={words.title}
      closeLabel={words.close}
      onClose={close}
      actions={
        <DialogActions
          cancelLabel={words.cancel}
          onCancel={close}
          label={isPrint ? words.print : words.save}
          isDisabled={!rendered}
          onAct={isPrint ? () => setPrinting(true) : save}
        >
          <Button isDisabled={!rendered} onPress={() => rendered && void cite(rendered)}>
            {citationWords.copyPicture}
          </Button>
          {isPrint ? null : (
            <Button isDisabled={!rendered} onPress={() => void copy()}>
              {words.copy}
            </Button>
          )}
        </DialogActions>
      }
    >
      <div className={styles['parts']}>
        <div className={styles['choices']}>
          <Preview state={state} paper={isPrint ? options.orientation : null} />
          {trouble === null ? null : (
            <p role="alert" className={styles['trouble']}>
              {trouble}
            </p>
          )}
          {rendered ? <AltText text={rendered.exhibit.altText} /> : null}
        </div>
        <ExhibitChoices
          options={options}
          onChange={change}
          people={maskedPeople(open.network.file)}
        />
      </div>
      {isPrinting && state.kind === 'there' ? (
        <PrintedExhibit
          rendered={state.rendered}
          address={state.address}
          options={options}
          onPrinted={() => setPrinting(false)}
        />
      ) : null}
    </Dialog>
  )
}

/** Saves, copies or prints what the picture shows; there while the dialog is `exhibit`. */
export function ExhibitDialog() {
  const isOpen = useAtlas(selectIsOpen)
  const open = useAtlas(selectOpen)
  return isOpen && open ? <ExhibitOf key={open.dataHash} open={open} /> : null
}
