import { useState } from 'react'
import { cancelMapping, finishMapping } from '../../commands/mappingDraft.ts'
import { replaceTable } from '../../domain/import/changeMapping.ts'
import { mappingGap } from '../../domain/import/mappingGap.ts'
import { DUPLICATES, type TableMapping } from '../../domain/import/tableMapping.ts'
import { visibleControls } from '../../domain/text/visibleControls.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import type { MappingDraft } from '../../store/importSlice.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { DialogActions } from '../../ui/DialogActions.tsx'
import { RadioList } from '../../ui/RadioList.tsx'
import { mappingWords as words } from '../../words/mapping.ts'
import styles from './MappingDialog.module.css'
import { RememberedNote } from './RememberedNote.tsx'
import { TablePreviewGrid } from './TablePreviewGrid.tsx'
import { TableSettings } from './TableSettings.tsx'
import { tallySentence } from './tallySentence.ts'
import { useMapping } from './useMapping.ts'
import { forget, remember, useRemembered, type Remembered } from './useRemembered.ts'

const selectDraft = ({ mappingDraft }: AtlasState) => mappingDraft
const cancel = () => cancelMapping(atlasStore)

const duplicates = DUPLICATES.map((id) => ({ id, ...words.duplicateChoices[id] }))

function Mapping({ draft }: { readonly draft: MappingDraft }) {
  const { mapping, shown, tally, reshaping, change, reshape } = useMapping(draft)
  const remembered = useRemembered(draft.preview)
  const [isRecalled, setRecalled] = useState(false)
  const [recalledFrom, setRecalledFrom] = useState<Remembered | null>(null)
  // What is remembered takes the place of the guess once, when it is known, but of nothing that a person said before.
  if (remembered && recalledFrom !== remembered) {
    setRecalledFrom(remembered)
    if (mapping === draft.preview.guessed) {
      setRecalled(true)
      change(remembered.mapping)
    }
  }
  const gap = mappingGap(mapping)
  const sentence = tallySentence(gap, tally)

  const open = () => {
    void remember(draft.preview, shown, mapping).catch(() => {})
    finishMapping(atlasStore, mapping)
  }
  const takeGuess = () => {
    setRecalled(false)
    change(draft.preview.guessed)
  }

  return (
    <Dialog
      isOpen
      size="large"
      title={words.title}
      closeLabel={words.close}
      onClose={cancel}
      actions={
        <>
          <output className={styles['tally']} aria-live="polite">
            {sentence}
          </output>
          <DialogActions
            cancelLabel={words.cancel}
            onCancel={cancel}
            label={words.open}
            isDisabled={gap !== null || tally === 'failed' || reshaping !== null}
            onAct={open}
          />
        </>
      }
    >
      <div className={styles['parts']}>
        {remembered && isRecalled ? (
          <RememberedNote
            remembered={remembered}
            onGuess={takeGuess}
            onForget={() => {
              takeGuess()
              void forget(draft.preview).catch(() => {})
            }}
          />
        ) : null}
        {mapping.tables.map((table, place) => {
          const preview = shown[place]
          if (!preview) return null
          return (
            <section
              key={table.name}
              className={styles['table']}
              aria-label={visibleControls(table.name)}
            >
              <h3 className={styles['name']}>
                {visibleControls(table.name)}{' '}
                <span className={styles['count']}>{words.rows(preview.rowCount)}</span>
              </h3>
              <TableSettings
                table={table}
                onChange={(next) => change(replaceTable(mapping, next))}
                onReshape={reshape}
              />
              <TablePreviewGrid
                table={table}
                shown={preview}
                isBusy={reshaping === table.name}
                onChange={(next) => change(replaceTable(mapping, next))}
              />
            </section>
          )
        })}
        <RadioList
          label={words.duplicates}
          choices={duplicates}
          value={mapping.duplicates}
          onChange={(id) => change({ ...mapping, duplicates: id as TableMapping['duplicates'] })}
          shape="pairs"
        />
      </div>
    </Dialog>
  )
}

/** Asks what the columns of tables are, before they are read. */
export function MappingDialog() {
  const draft = useAtlas(selectDraft)
  return draft ? <Mapping draft={draft} /> : null
}
