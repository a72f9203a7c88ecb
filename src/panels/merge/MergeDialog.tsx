import { useState } from 'react'
import { finishMerge } from '../../commands/mergeFile.ts'
import { decidePairs } from '../../domain/merge/decidePairs.ts'
import {
  hasSameReference,
  isTwin,
  pairKey,
  type MergePair,
} from '../../domain/merge/mergeCandidates.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import type { MergeDraft } from '../../store/mergeSlice.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { DialogActions } from '../../ui/DialogActions.tsx'
import { PagedRows } from '../../ui/PagedRows.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { mergeWords as words } from '../../words/merge.ts'
import styles from './MergeDialog.module.css'
import { PairCard } from './PairCard.tsx'

const selectIsOpen = ({ dialog }: AtlasState) => dialog === 'merge'
const selectDraft = ({ mergeDraft }: AtlasState) => mergeDraft

const PAGE = 25
type Shown = 'all' | 'open' | 'decided'

function close(): void {
  const { setDialog, setMergeDraft } = atlasStore.getState()
  setDialog(null)
  setMergeDraft(null)
}

function accept(draft: MergeDraft, pairs: readonly MergePair[]): void {
  const decisions = decidePairs(draft.decisions, draft.pairs, pairs, 'same')
  atlasStore.getState().setMergeDraft({ ...draft, decisions })
}

function Merge({ draft }: { readonly draft: MergeDraft }) {
  const { name, incoming, into, pairs, decisions } = draft
  const [shown, setShown] = useState<Shown>('all')
  const [isMerging, setMerging] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const isOpen = (pair: MergePair) => decisions[pairKey(pair)] === undefined
  const open = pairs.filter(isOpen).length
  const same = new Set(
    pairs.filter((pair) => decisions[pairKey(pair)] === 'same').map(({ there }) => there.id),
  ).size
  const referenced = pairs.filter((pair) => hasSameReference(pair) && isOpen(pair))
  const twins = pairs.filter((pair) => isTwin(pair) && isOpen(pair))
  const listed = pairs.filter((pair) => shown === 'all' || isOpen(pair) === (shown === 'open'))
  const merge = async () => {
    setMerging(true)
    setFailure(await finishMerge(atlasStore))
    setMerging(false)
  }
  return (
    <Dialog
      isOpen
      size="large"
      title={words.title(name)}
      closeLabel={words.close}
      onClose={close}
      actions={
        <>
          <p className={styles['outcome']} aria-live="polite">
            <strong>{words.outcome(same, incoming.entities.length - same, open)}</strong>{' '}
            {words.undoable}
          </p>
          <DialogActions
            cancelLabel={words.cancel}
            onCancel={close}
            label={isMerging ? words.merging : words.merge}
            isDisabled={isMerging}
            onAct={() => void merge()}
          />
        </>
      }
    >
      <div className={styles['parts']}>
        <p className={styles['brings']}>
          {pairs.length === 0
            ? words.nothingAlike
            : words.brings(
                incoming.entities.length,
                incoming.relations.length,
                into.network.file.meta.title,
              )}
        </p>
        {failure === null ? null : <p role="alert">{failure}</p>}
        {pairs.length === 0 ? null : (
          <div className={styles['controls']}>
            <SegmentedControl
              label={words.show}
              value={shown}
              onChange={setShown}
              segments={[
                { id: 'all', label: words.all(pairs.length) },
                { id: 'open', label: words.open(open) },
                { id: 'decided', label: words.decided(pairs.length - open) },
              ]}
            />
            <div className={styles['accept']}>
              {referenced.length === 0 ? null : (
                <Button onPress={() => accept(draft, referenced)}>
                  {words.acceptReferences(referenced.length)}
                </Button>
              )}
              {twins.length === 0 ? null : (
                <Button onPress={() => accept(draft, twins)}>
                  {words.acceptTwins(twins.length)}
                </Button>
              )}
            </div>
          </div>
        )}
        <PagedRows rows={listed} first={PAGE} moreLabel={words.moreRows}>
          {(some) => (
            <ul className={styles['pairs']}>
              {some.map((pair) => (
                <PairCard key={pairKey(pair)} draft={draft} pair={pair} />
              ))}
            </ul>
          )}
        </PagedRows>
      </div>
    </Dialog>
  )
}

/** Asks which entities of a file the open network has already, and merges them; there while the dialog is `merge`. */
export function MergeDialog() {
  const draft = useAtlas(selectDraft)
  return useAtlas(selectIsOpen) && draft ? <Merge draft={draft} /> : null
}
