import { X } from 'lucide-react'
import { goOnWith, openOriginal } from '../../commands/openChanged.ts'
import { undoChange } from '../../commands/undoChange.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import type { Offer } from '../../store/editSlice.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { editWords } from '../../words/edit.ts'
import { languageWords } from '../../words/language.ts'
import styles from './EditNotices.module.css'

const selectChange = ({ lastChange, open }: AtlasState) =>
  lastChange?.left === open ? lastChange : null
const selectOffer = (state: AtlasState) => state.offer

const dateOf = (at: number) =>
  new Date(at).toLocaleString(languageWords.tag, { dateStyle: 'long', timeStyle: 'short' })
const dropOffer = () => atlasStore.getState().setOffer(null)

/** What was changed in an earlier tab, and the way to the one or the other. */
function OfferNotice({ offer }: { readonly offer: Offer }) {
  const words = editWords.offer
  return (
    <div className={styles['notice']}>
      <span>{words.sentence(dateOf(offer.at))}</span>
      <span className={styles['actions']}>
        <Button
          onPress={() => {
            if (offer.kind === 'changes') void goOnWith(atlasStore, offer.record)
            else dropOffer()
          }}
        >
          {words.goOn}
        </Button>
        <Button
          onPress={() => {
            if (offer.kind === 'original') void openOriginal(atlasStore)
            else dropOffer()
          }}
        >
          {offer.kind === 'original' ? words.original : words.stay}
        </Button>
      </span>
    </div>
  )
}

/** What was just changed in the network, with the way back; and what was changed before. */
export function EditNotices() {
  const change = useAtlas(selectChange)
  const offer = useAtlas(selectOffer)
  return (
    <>
      {offer ? <OfferNotice offer={offer} /> : null}
      {change ? (
        <div className={styles['floating']}>
          <span>{change.sentence}</span>
          <span className={styles['actions']}>
            <Button onPress={() => undoChange(atlasStore)}>{editWords.undo}</Button>
            <IconButton
              label={editWords.dismiss}
              size="small"
              onPress={() => atlasStore.getState().dismissChange()}
            >
              <X aria-hidden size={12} />
            </IconButton>
          </span>
        </div>
      ) : null}
    </>
  )
}
