import { useEffect } from 'react'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { welcomeWords } from '../../words/welcome.ts'
import { AwaitedFile } from './AwaitedFile.tsx'
import { Doors } from './Doors.tsx'

const selectIsOpen = ({ dialog }: AtlasState) => dialog === 'welcome'
const selectAwaited = (state: AtlasState) => state.awaitedFile

function close(): void {
  const { awaitFile, setDialog } = atlasStore.getState()
  awaitFile(null)
  setDialog(null)
}

function Welcome() {
  const awaited = useAtlas(selectAwaited)
  // A file may come from the button or be dropped; either way there is nothing left to choose, and while it is read the way to
  // stop that lies behind.
  useEffect(
    () =>
      atlasStore.subscribe(({ open, importing, setDialog }, before) => {
        const isReading = importing !== null && before.importing === null
        if (isReading || (open !== before.open && open?.origin.kind === 'file')) setDialog(null)
      }),
    [],
  )
  return (
    <Dialog
      isOpen
      size={awaited ? 'medium' : 'large'}
      title={awaited ? welcomeWords.awaited.title : welcomeWords.title}
      closeLabel={welcomeWords.close}
      onClose={close}
    >
      {awaited ? <AwaitedFile awaited={awaited} /> : <Doors />}
    </Dialog>
  )
}

/** The first thing seen, and the way to another network; there while the dialog is `welcome`. */
export function WelcomeDialog() {
  return useAtlas(selectIsOpen) ? <Welcome /> : null
}
