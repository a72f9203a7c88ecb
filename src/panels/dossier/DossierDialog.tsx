import { useMemo, useState } from 'react'
import {
  type ExhibitOptions,
  rememberedOptions,
  rememberOptions,
} from '../../commands/exhibit/exhibitOptions.ts'
import { openDossier } from '../../commands/openDossier.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import { maskedPeople } from '../../domain/mask/isMaskedPerson.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { DialogActions } from '../../ui/DialogActions.tsx'
import { joinClasses } from '../../ui/joinClasses.ts'
import { dossierWords as words } from '../../words/dossier.ts'
import { Choice } from '../parts/Choice.tsx'
import { MaskSwitch } from '../parts/MaskSwitch.tsx'
import { PrintPage } from '../parts/PrintPage.tsx'
import styles from './DossierDialog.module.css'
import { DossierSheet } from './DossierSheet.tsx'
import { useBrevity } from './useBrevity.ts'

const selectIsOpen = ({ dialog }: AtlasState) => dialog === 'dossier'
const selectId = ({ selection }: AtlasState) => selection.entities[0]
const selectOpen = ({ open }: AtlasState) => open
const selectAll = (state: AtlasState) => state
const close = () => atlasStore.getState().setDialog(null)

function DossierOf({ id }: { readonly id: EntityId }) {
  const state = useAtlas(selectAll)
  const open = useAtlas(selectOpen)
  const [options, setOptions] = useState(rememberedOptions)
  const { paper } = options
  const isBrief = options.dossier === 'page'
  const analysed = state.analysis.status === 'done' ? (state.analysis.run?.id ?? '') : ''
  const { brevity, page, isTooLong } = useBrevity(
    [paper, isBrief, state.masksPeople, analysed, state.effectsHidden].join(' '),
  )
  const dossier = useMemo(
    () => openDossier(state, id, isBrief ? brevity : null),
    [state, id, isBrief, brevity],
  )
  const [isPrinting, setPrinting] = useState(false)
  if (!dossier || !open) return null
  const change = (part: Partial<ExhibitOptions>) => {
    setOptions({ ...options, ...part })
    rememberOptions({ ...rememberedOptions(), ...part })
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
        <DialogActions
          cancelLabel={words.cancel}
          onCancel={close}
          label={words.print}
          isDisabled={isComputing && !state.effectsHidden}
          onAct={() => setPrinting(true)}
        />
      }
    >
      <div className={styles['choices']}>
        <Choice
          label={words.length}
          choices={words.lengths}
          value={options.dossier}
          onChange={(length) => change({ dossier: length })}
        />
        <Choice
          label={words.paper}
          choices={words.papers}
          value={paper}
          onChange={(next) => change({ paper: next })}
        />
        <MaskSwitch people={maskedPeople(open.network.file)} />
      </div>
      {isBrief && isTooLong ? <p className={styles['hint']}>{words.tooLong}</p> : null}
      {isBrief ? (
        <div ref={page} aria-hidden inert className={joinClasses(styles['page'], styles[paper])}>
          <DossierSheet dossier={dossier} isOnPaper />
        </div>
      ) : null}
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
          <DossierSheet dossier={dossier} isOnPaper />
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
