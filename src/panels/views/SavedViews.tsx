import { useRef, useState } from 'react'
import { restoreSavedView } from '../../commands/savedViews.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import type { SavedView } from '../../store/keptSlice.ts'
import { Button } from '../../ui/Button.tsx'
import { viewsWords } from '../../words/views.ts'
import styles from './ViewsDialog.module.css'
import { ViewRow } from './ViewRow.tsx'

const selectViews = (state: AtlasState) => state.savedViews

/** The saved views by name; the last one deleted can be taken back. */
export function SavedViews() {
  const views = useAtlas(selectViews)
  const [deleted, setDeleted] = useState<SavedView | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  // The button that was pressed is gone, and the focus must not go with it.
  const keepFocus = () => heading.current?.focus()
  const isGone = deleted !== null && !views.some(({ name }) => name === deleted.name)
  return (
    <section>
      <h3 ref={heading} tabIndex={-1} className={styles['heading']}>
        {viewsWords.views}
      </h3>
      {views.length === 0 && !isGone ? (
        <p className={styles['none']}>{viewsWords.noViews}</p>
      ) : (
        <ul>
          {views.map((view) => (
            <ViewRow
              key={view.name}
              view={view}
              onDelete={() => {
                setDeleted(view)
                keepFocus()
              }}
            />
          ))}
        </ul>
      )}
      {isGone ? (
        <p className={styles['deleted']}>
          {viewsWords.removed(deleted.name)}
          <Button
            look="quiet"
            onPress={() => {
              restoreSavedView(atlasStore, deleted)
              keepFocus()
            }}
          >
            {viewsWords.takeBack}
          </Button>
        </p>
      ) : null}
    </section>
  )
}
