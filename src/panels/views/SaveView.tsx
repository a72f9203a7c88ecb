import { useState, type FormEvent } from 'react'
import { saveView } from '../../commands/savedViews.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { viewsWords } from '../../words/views.ts'
import styles from './SaveView.module.css'

const selectViews = (state: AtlasState) => state.savedViews
const LONGEST_NAME = 80

/** Names the present view and keeps it; says before it replaces one. */
export function SaveView() {
  const [text, setText] = useState('')
  const name = text.trim()
  const isThere = useAtlas(selectViews).some((view) => view.name === name)
  const save = (event: FormEvent) => {
    event.preventDefault()
    saveView(atlasStore, name)
    setText('')
  }
  return (
    <form className={styles['form']} onSubmit={save}>
      <TextField
        label={viewsWords.name}
        placeholder={viewsWords.namePlaceholder}
        description={isThere ? viewsWords.willReplace(name) : viewsWords.nameHint}
        maxLength={LONGEST_NAME}
        value={text}
        onChange={setText}
      />
      <Button type="submit" look="primary" isDisabled={name === ''}>
        {isThere ? viewsWords.replace : viewsWords.save}
      </Button>
    </form>
  )
}
