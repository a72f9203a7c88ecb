import { useState } from 'react'
import { exportKept } from '../../commands/exportKept.ts'
import { pickAndImportKept, type KeptImport } from '../../commands/importKept.ts'
import { maskedPeople } from '../../domain/mask/isMaskedPerson.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { viewsWords } from '../../words/views.ts'
import { MaskSwitch } from '../parts/MaskSwitch.tsx'
import { ImportOutcome } from './ImportOutcome.tsx'
import { NoteList } from './NoteList.tsx'
import { SavedViews } from './SavedViews.tsx'
import { SaveView } from './SaveView.tsx'
import styles from './ViewsDialog.module.css'

const selectIsOpen = ({ dialog }: AtlasState) => dialog === 'views'
const selectTitle = ({ open }: AtlasState) => open?.network.file.meta.title
const selectPeople = ({ open }: AtlasState) => (open ? maskedPeople(open.network.file) : 0)
const selectIsEmpty = ({ savedViews, notes }: AtlasState) =>
  savedViews.length === 0 && Object.keys(notes).length === 0

function Views() {
  const title = useAtlas(selectTitle)
  const isEmpty = useAtlas(selectIsEmpty)
  const people = useAtlas(selectPeople)
  // Kept work stays as it is unless somebody says here that it goes to others.
  const [isMasked, setMasked] = useState(false)
  const [outcome, setOutcome] = useState<KeptImport | null>(null)
  const importFile = async () => {
    const imported = await pickAndImportKept(atlasStore)
    if (imported) setOutcome(imported)
  }
  return (
    <Dialog
      isOpen
      title={viewsWords.title}
      closeLabel={viewsWords.close}
      onClose={() => atlasStore.getState().setDialog(null)}
      {...(title !== undefined && {
        actions: (
          <>
            <Button onPress={() => void importFile()}>{viewsWords.import}</Button>
            <Button isDisabled={isEmpty} onPress={() => void exportKept(atlasStore, isMasked)}>
              {viewsWords.export}
            </Button>
          </>
        ),
      })}
    >
      {title === undefined ? (
        <EmptyState title={viewsWords.nothingOpen}>{viewsWords.nothingOpenText}</EmptyState>
      ) : (
        <div className={styles['parts']}>
          <p className={styles['kept']}>{viewsWords.kept(title)}</p>
          {outcome ? <ImportOutcome outcome={outcome} /> : null}
          <SaveView />
          <SavedViews />
          <NoteList />
          {isEmpty ? null : (
            <MaskSwitch people={people} isMasked={isMasked} onChange={setMasked}>
              {isMasked ? viewsWords.maskTakes : viewsWords.maskWork}
            </MaskSwitch>
          )}
        </div>
      )}
    </Dialog>
  )
}

/** Named views and private notes of the open network; there while the dialog is `views`. */
export function ViewsDialog() {
  return useAtlas(selectIsOpen) ? <Views /> : null
}
