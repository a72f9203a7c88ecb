import { openFiles } from '../../commands/openFiles.ts'
import { saveReport } from '../../commands/saveReport.ts'
import { maskedPeople } from '../../domain/mask/isMaskedPerson.ts'
import { visibleControls } from '../../domain/text/visibleControls.ts'
import type { LastImport } from '../../store/importSlice.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { selectMasks } from '../../store/selectors/selectMasks.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { MenuButton } from '../../ui/MenuButton.tsx'
import { importReportWords as words } from '../../words/importReport.ts'
import { MaskSwitch } from '../parts/MaskSwitch.tsx'
import styles from './ImportReportDialog.module.css'
import { RecordCounts } from './RecordCounts.tsx'
import { RemarkTable } from './RemarkTable.tsx'
import { UnresolvedCountries } from './UnresolvedCountries.tsx'

const selectIsOpen = ({ dialog }: AtlasState) => dialog === 'importReport'
const selectLastImport = (state: AtlasState) => state.lastImport

const selectPeople = ({ open }: AtlasState) => (open ? maskedPeople(open.network.file) : 0)

const close = () => atlasStore.getState().setDialog(null)

/** Reads the same files again as what the person knows them to be. */
function ReadAgain({ files, choices, readerId }: LastImport) {
  const others = choices.filter(({ id }) => id !== readerId)
  if (others.length === 0) return null
  const entries = others.map(({ id, label }) => ({
    id,
    label,
    onAction: () => {
      close()
      void openFiles(atlasStore, files, { readerId: id })
    },
  }))
  return <MenuButton label={words.otherFormat} groups={[{ id: 'formats', entries }]} />
}

function Report({ last }: { readonly last: LastImport }) {
  const { report } = last
  const people = useAtlas(selectPeople)
  const masks = useAtlas(selectMasks)
  return (
    <div className={styles['parts']}>
      <div>
        <p className={styles['format']}>{words.readAs(report.format)}</p>
        <ul className={styles['files']} aria-label={words.files}>
          {report.files.map(({ name, bytes }) => (
            <li key={name}>{visibleControls(words.file(name, bytes))}</li>
          ))}
        </ul>
      </div>
      <RecordCounts counts={report.counts} />
      <UnresolvedCountries />
      <RemarkTable remarks={report.remarks} files={report.files.length} />
      <MaskSwitch people={people} isAlways>
        {masks ? words.maskHint : words.maskOff}
      </MaskSwitch>
    </div>
  )
}

/** What became of each record of the last import: read, kept, merged, skipped, and why. */
export function ImportReportDialog() {
  const isOpen = useAtlas(selectIsOpen)
  const last = useAtlas(selectLastImport)
  return (
    <Dialog
      title={words.title}
      isOpen={isOpen}
      onClose={close}
      closeLabel={words.close}
      size="large"
      {...(last && {
        actions: (
          <>
            <ReadAgain {...last} />
            <Button onPress={() => void saveReport(atlasStore, 'text')}>{words.saveText}</Button>
            <Button onPress={() => void saveReport(atlasStore, 'csv')}>{words.saveCsv}</Button>
          </>
        ),
      })}
    >
      {last ? <Report last={last} /> : <EmptyState title={words.none}>{words.noneHint}</EmptyState>}
    </Dialog>
  )
}
