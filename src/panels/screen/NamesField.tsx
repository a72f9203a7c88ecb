import { useState, type DragEvent } from 'react'
import { pastedColumns, readNames, type NameColumn } from '../../commands/screenNames.ts'
import type { OpenProblems } from '../../domain/network/openProblems.ts'
import { askedNames } from '../../domain/screen/askedNames.ts'
import { LONGEST_NAME, MOST_NAMES } from '../../domain/screen/screening.ts'
import { pickFile } from '../../lib/pickFile.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { Button } from '../../ui/Button.tsx'
import { RadioList } from '../../ui/RadioList.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { screenWords as words } from '../../words/screen.ts'
import { ListProblems } from './ListProblems.tsx'
import styles from './NamesField.module.css'

const LINES = 7
const setText = (text: string) => atlasStore.getState().setScreeningText(text)

function aboutNames(text: string): string {
  const { names, repeated, tooLong, tooMany } = askedNames(text)
  return [
    words.asked(names.length),
    ...(repeated > 0 ? [words.repeated(repeated)] : []),
    ...(tooLong > 0 ? [words.tooLong(tooLong, LONGEST_NAME)] : []),
    ...(tooMany > 0 ? [words.tooMany(tooMany, MOST_NAMES)] : []),
  ].join('; ')
}

// A file that is dropped here is a list of names; anywhere else the app opens it as a network.
function keepDrop(event: DragEvent): void {
  if (!event.dataTransfer.types.includes('Files')) return
  event.preventDefault()
  event.stopPropagation()
}

/** Where the names to be looked for are pasted, typed or dropped. */
export function NamesField({ text }: { readonly text: string }) {
  const [columns, setColumns] = useState<readonly NameColumn[] | null>(null)
  const [column, setColumn] = useState('')
  const [problems, setProblems] = useState<OpenProblems | null>(null)

  const change = (next: string) => {
    setText(next)
    setColumns(pastedColumns(next))
    setColumn('')
  }
  const takeColumn = (id: string) => {
    setColumn(id)
    setText((columns?.[Number(id)]?.values ?? []).join('\n'))
  }
  const read = async (file: File | null | undefined) => {
    if (!file) return
    const given = await readNames(file)
    setProblems('problems' in given ? given.problems : null)
    if ('text' in given) change(given.text)
    if (!('columns' in given)) return
    setColumns(given.columns)
    setColumn('')
  }
  return (
    <div
      className={styles['names']}
      onDragOver={keepDrop}
      onDrop={(event) => {
        keepDrop(event)
        void read(event.dataTransfer.files.item(0))
      }}
    >
      <TextField
        label={words.names}
        description={words.namesHint}
        placeholder={words.namesPlaceholder}
        lines={LINES}
        value={text}
        onChange={change}
      />
      <p className={styles['count']}>{aboutNames(text)}</p>
      <div className={styles['file']}>
        <Button onPress={() => void pickFile('.txt,.csv,.tsv,text/*').then(read)}>
          {words.fromFile}
        </Button>
        <span className={styles['count']}>{words.drop}</span>
      </div>
      {columns ? (
        <RadioList
          label={words.lineColumns}
          shape="pairs"
          value={column}
          onChange={takeColumn}
          choices={columns.map(({ title, values }, place) => ({
            id: String(place),
            label: title === '' ? words.untitled(place + 1) : title,
            text: values.find((value) => value !== ''),
          }))}
        />
      ) : null}
      {problems ? <ListProblems problems={problems} /> : null}
    </div>
  )
}
