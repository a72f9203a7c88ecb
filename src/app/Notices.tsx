import { X } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { atlasStore, useAtlas, type AtlasState } from '../store/atlasStore.ts'
import type { NoticeButton } from '../store/noticeSlice.ts'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { appWords } from '../words/app.ts'
import styles from './Notices.module.css'

const EditNotices = lazy(async () => ({
  default: (await import('../panels/edit/EditNotices.tsx')).EditNotices,
}))

const selectHasEditNotice = (state: AtlasState) => state.lastChange !== null || state.offer !== null
const selectNotices = (state: AtlasState) => state.notices

function press(button: NoticeButton): void {
  if ('run' in button) button.run()
  else atlasStore.getState().setDialog(button.dialog)
}

/** Sentences a person should read but need not act on; the live region has spoken them already. */
export function Notices() {
  const notices = useAtlas(selectNotices)
  const isEdited = useAtlas(selectHasEditNotice)
  return (
    <>
      {isEdited ? (
        <Suspense>
          <EditNotices />
        </Suspense>
      ) : null}
      {notices.length === 0 ? null : (
        <ul className={styles['notices']}>
          {notices.map(({ id, sentence, more }) => (
            <li key={id} className={styles['notice']}>
              <span>{sentence}</span>
              {more ? (
                <Button look="quiet" onPress={() => press(more)}>
                  {more.label}
                </Button>
              ) : null}
              <IconButton
                label={appWords.dismiss}
                size="small"
                onPress={() => atlasStore.getState().dismissNotice(id)}
              >
                <X aria-hidden size={12} />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
