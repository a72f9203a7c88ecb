import { useAtlas, type AtlasState, atlasStore } from '../../store/atlasStore.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { editWords } from '../../words/edit.ts'

const words = editWords.leaving
const selectLeaving = (state: AtlasState) => state.leaving
const selectTitle = (state: AtlasState) => state.open?.network.file.meta.title ?? ''

/** Asks whether unsaved changes may be left behind. */
export function LeavingDialog() {
  const leaving = useAtlas(selectLeaving)
  const title = useAtlas(selectTitle)
  if (!leaving) return null
  const stay = () => leaving.answer(false)
  return (
    <Dialog
      isOpen
      title={words.title}
      closeLabel={editWords.close}
      onClose={stay}
      actions={
        <>
          <Button onPress={() => leaving.answer(true)}>{words.discard}</Button>
          <Button
            onPress={() => {
              stay()
              atlasStore.getState().setDialog('export')
            }}
          >
            {words.saveCopy}
          </Button>
          <Button look="primary" onPress={stay}>
            {words.keep}
          </Button>
        </>
      }
    >
      <p>{words.text(title)}</p>
    </Dialog>
  )
}
