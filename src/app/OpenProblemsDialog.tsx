import { openFiles } from '../commands/openFiles.ts'
import { pickAndOpenFile } from '../commands/pickAndOpenFile.ts'
import { PROBLEMS_SHOWN } from '../domain/network/openProblems.ts'
import { visibleControls } from '../domain/text/visibleControls.ts'
import type { ReadableAs } from '../store/importSlice.ts'
import { atlasStore, useAtlas, type AtlasState } from '../store/atlasStore.ts'
import { SampleFiles } from '../panels/parts/SampleFiles.tsx'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { MenuButton } from '../ui/MenuButton.tsx'
import { appWords } from '../words/app.ts'
import styles from './OpenProblemsDialog.module.css'

const close = () => atlasStore.getState().dismissOpenProblems()
const selectProblems = (state: AtlasState) => state.openProblems
const selectRefused = (state: AtlasState) => state.refusedImport
const selectOpenTitle = (state: AtlasState) => state.open?.network.file.meta.title

/** Reads what was refused as another format, which a person may know better. */
function ReadAs({ files, choices }: ReadableAs) {
  const entries = choices.map(({ id, label }) => ({
    id,
    label,
    onAction: () => {
      close()
      void openFiles(atlasStore, files, { readerId: id })
    },
  }))
  return <MenuButton label={appWords.problems.readAs} groups={[{ id: 'formats', entries }]} />
}

/** Why a file could not be opened, and that nothing was lost. */
export function OpenProblemsDialog() {
  const failure = useAtlas(selectProblems)
  const openTitle = useAtlas(selectOpenTitle)
  const refused = useAtlas(selectRefused)
  const words = appWords.problems
  if (!failure) return null
  const { name, count, problems } = failure
  return (
    <Dialog
      isOpen
      title={words.title(visibleControls(name))}
      closeLabel={words.close}
      onClose={close}
      actions={
        <>
          {refused && refused.choices.length > 1 ? <ReadAs {...refused} /> : null}
          <Button onPress={close}>{words.close}</Button>
          <Button
            look="primary"
            onPress={() => {
              close()
              void pickAndOpenFile.run(atlasStore)
            }}
          >
            {words.openOther}
          </Button>
        </>
      }
    >
      <p>
        {words.count(count)} {count > PROBLEMS_SHOWN ? words.first(PROBLEMS_SHOWN) : null}
      </p>
      <ol className={styles['problems']}>
        {problems.map(({ path, sentence }) => (
          <li key={`${path} ${sentence}`}>
            <code className={styles['path']}>{path || words.wholeFile}</code>{' '}
            {visibleControls(sentence)}
          </li>
        ))}
      </ol>
      {openTitle === undefined ? null : <p>{words.kept(visibleControls(openTitle))}</p>}
      <div className={styles['samples']}>
        <SampleFiles />
      </div>
    </Dialog>
  )
}
