import { useCallback, useEffect, useState } from 'react'
import { copyName, startCopySaving } from '../../commands/copySaving.ts'
import { maskedPeople } from '../../domain/mask/isMaskedPerson.ts'
import { visibleControls } from '../../domain/text/visibleControls.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import type { OpenNetwork } from '../../store/networkSlice.ts'
import { selectCopyParts, type CopyPart } from '../../store/selectors/selectCopyParts.ts'
import { selectOpen } from '../../store/selectors/selectOpen.ts'
import { selectMasks } from '../../store/selectors/selectMasks.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { DialogActions } from '../../ui/DialogActions.tsx'
import { RadioList } from '../../ui/RadioList.tsx'
import { formatWords } from '../../words/formats.ts'
import { savingWords as words } from '../../words/saving.ts'
import { MaskSwitch } from '../parts/MaskSwitch.tsx'
import { SampleFiles } from '../parts/SampleFiles.tsx'
import styles from './ExportDialog.module.css'
import { Losses } from './Losses.tsx'
import { useAnswer } from '../../ui/useAnswer.ts'

const selectIsOpen = ({ dialog }: AtlasState) => dialog === 'export'
const close = () => atlasStore.getState().setDialog(null)

interface ExportProps {
  readonly open: OpenNetwork
  readonly parts: readonly CopyPart[]
  readonly all: CopyPart
}

function Export({ open, parts, all }: ExportProps) {
  const [saving] = useState(() => startCopySaving(open))
  useEffect(() => saving.close, [saving])
  const [what, setWhat] = useState<string>('all')
  const [format, setFormat] = useState('json')
  const [state, setState] = useState<'choosing' | 'saving' | 'failed'>('choosing')
  // The own format is what work is kept in: there names are left out only when somebody says so here.
  const [masksWork, setMasksWork] = useState(false)
  const masks = useAtlas(selectMasks)
  const people = maskedPeople(open.network.file)
  const isWork = format === 'json'
  const isMasked = people > 0 && (isWork ? masksWork : masks)
  const part = parts.find((one) => one.what === what) ?? all
  const offers = useAnswer(saving.offers)
  const losses = useAnswer(
    useCallback(
      () => saving.losses(format, part.ids, { isMasked }),
      [saving, format, part, isMasked],
    ),
  )
  const formats = offers.status === 'there' ? offers.value : []
  const offer = formats.find(({ id }) => id === format)

  const save = async () => {
    if (state === 'saving') return
    setState('saving')
    const losesNothing = losses.status === 'there' && losses.value.length === 0
    if (await saving.save(atlasStore, part, format, { losesNothing, isMasked })) close()
    else setState('failed')
  }

  return (
    <Dialog
      isOpen
      title={words.title}
      closeLabel={words.close}
      onClose={close}
      actions={
        <DialogActions
          cancelLabel={words.cancel}
          onCancel={close}
          label={state === 'saving' ? words.saving : words.save}
          isDisabled={!offer || losses.status === 'waiting' || state === 'saving'}
          onAct={() => void save()}
        />
      }
    >
      <div className={styles['parts']}>
        <RadioList
          label={words.what}
          value={part.what}
          onChange={setWhat}
          choices={parts.map(({ what: id, sentence, entities, relations }) => ({
            id,
            label: words.parts[id],
            aside: words.counts(entities, relations),
            text: id === 'shown' ? visibleControls(sentence ?? '') : undefined,
          }))}
        />
        {parts.length === 1 ? <p className={styles['hint']}>{words.hint}</p> : null}
        <RadioList
          label={words.format}
          shape="pairs"
          value={format}
          onChange={setFormat}
          choices={formats.map(({ id, label, extension }) => ({
            id,
            label,
            aside: extension,
            text: formatWords.goodFor[id],
          }))}
        />
        <MaskSwitch people={people} {...(isWork && { isMasked, onChange: setMasksWork })}>
          {isMasked ? words.maskTakes : isWork ? words.maskWork : words.maskOff}
        </MaskSwitch>
        {offer ? <Losses label={offer.label} losses={losses} /> : null}
        {offer ? (
          <p className={styles['hint']}>
            {words.fileName(copyName(open, part, { isMasked }) + offer.savedExtension)}
          </p>
        ) : null}
        {offers.status === 'failed' || state === 'failed' ? (
          <p role="alert" className={styles['failed']}>
            {words.failed}
          </p>
        ) : null}
        <SampleFiles />
      </div>
    </Dialog>
  )
}

/** Saves the open network or a part of it in one of the formats; there while the dialog is `export`. */
export function ExportDialog() {
  const isOpen = useAtlas(selectIsOpen)
  const open = useAtlas(selectOpen)
  const parts = useAtlas(selectCopyParts)
  const [all] = parts
  return isOpen && open && all ? (
    <Export key={open.dataHash} open={open} parts={parts} all={all} />
  ) : null
}
