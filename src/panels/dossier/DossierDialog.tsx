import { useMemo, useState } from 'react'
import {
  type PAPERS,
  rememberedOptions,
  rememberOptions,
} from '../../commands/exhibit/exhibitOptions.ts'
import { openDossier } from '../../commands/openDossier.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import { maskedPeople } from '../../domain/mask/isMaskedPerson.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { dossierWords as words } from '../../words/dossier.ts'
import { Choice } from '../parts/Choice.tsx'
import { MaskSwitch } from '../parts/MaskSwitch.tsx'
import { PrintPage } from '../parts/PrintPage.tsx'
import styles from './DossierDialog.module.css'
import { DossierSheet } from './DossierSheet.tsx'

const selectIsOpen = ({ dialog }: AtlasState) => dialog === 'dossier'
const selectId = ({ selection }: AtlasState) => selection.entities[0]
const selectOpen = ({ open }: AtlasState) => open
const selectAll = (state: AtlasState) => state
const close = () => atlasStore.getState().setDialog(null)

function DossierOf({ id }: { readonly id: EntityId }) {
  const state = useAtlas(selectAll)
  const dossier = useMemo(() => openDossier(state, id), [state, id])
  const open = useAtlas(selectOpen)
  const [paper, setPaper] = useState(() => rememberedOptions().paper)
  const [isPrinting, setPrinting] = useState(false)
  if (!dossier || !open) return null
  const change = (next: (typeof PAPERS)[number]) => {
    setPaper(next)
    rememberOptions({ ...rememberedOptions(), paper: next })
  }
  const isComputing = state.analysis.status === 'running' || state.analysis.status === 'idle'
  return (
    <Dialog
      isOpen
      size="large"
      title={words.title}
      closeLabel={words.close}
      onClose={close}
      actions={
        <>
          <Button look="quiet" onPress={close}>
            {words.cancel}
          </Button>
          <Button
            look="primary"
            isDisabled={isComputing && !state.effectsHidden}
            onPress={() => setPrinting(true)}
          >
            {words.print}
          </Button>
        </>
      }
    >
      <div className={styles['choices']}>
        <Choice label={words.paper} choices={words.papers} value={paper} onChange={change} />
        <MaskSwitch people={maskedPeople(open.network.file)} />
      </div>
      {/* A long sheet scrolls by keyboard. */}
      <section aria-label={words.preview} className={styles['preview']}>
        <DossierSheet dossier={dossier} />
      </section>
      {isPrinting ? (
        <PrintPage
          paper={paper}
          orientation="portrait"
          isReady
          title={words.fileName(dossier.name, dossier.told.title)}
          onPrinted={() => setPrinting(false)}
        >
          <DossierSheet dossier={dossier} />
        </PrintPage>
      ) : null}
    </Dialog>
  )
}

/** Prints what is known of the selected entity; there while the dialog is `dossier`. */
export function DossierDialog() {
  const isOpen = useAtlas(selectIsOpen)
  const id = useAtlas(selectId)
  return isOpen && id !== undefined ? <DossierOf key={id} id={id} /> : null
}
