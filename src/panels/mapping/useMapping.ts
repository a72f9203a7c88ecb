import { useEffect, useState } from 'react'
import { previewTables, type RunningPreview } from '../../commands/previewTables.ts'
import { replaceTable } from '../../domain/import/changeMapping.ts'
import type {
  MappedTable,
  MappingTally,
  TableMapping,
  TablePreview,
} from '../../domain/import/tableMapping.ts'
import type { MappingDraft } from '../../store/importSlice.ts'

/** Milliseconds without a change before the tables are read again. */
const SETTLED = 250

/** The count of what reading would come to: `waiting` while it is made, `failed` when the files are gone. */
export type TallyState = 'waiting' | 'failed' | MappingTally | null

export interface MappingState {
  readonly mapping: TableMapping
  readonly shown: TablePreview['tables']
  readonly tally: TallyState
  /** the table whose columns are being guessed anew, and must not be changed meanwhile */
  readonly reshaping: string | null
  /** Changes what columns mean; the table stays as it is cut into cells. */
  readonly change: (mapping: TableMapping) => void
  /** Changes how a table is cut into cells or what it holds; its columns are then guessed anew. */
  readonly reshape: (table: MappedTable) => void
}

/** The mapping of the tables of a draft while a person changes it, and what reading them so would come to. */
export function useMapping({ files, preview }: MappingDraft): MappingState {
  const [mapping, setMapping] = useState(preview.guessed)
  const [shown, setShown] = useState(preview.tables)
  const [tally, setTally] = useState<TallyState>('waiting')
  const [reshaping, setReshaping] = useState<string | null>(null)

  useEffect(() => {
    let running: RunningPreview | null = null
    let isWanted = true
    const look = async () => {
      running = previewTables(files, mapping)
      const found = await running.preview
      if (!isWanted) return
      setReshaping(null)
      if (!found) return setTally('failed')
      setShown(found.tables)
      const guess = found.guessed.tables.find((table) => table.name === reshaping)
      if (guess) setMapping(replaceTable(mapping, guess))
      else setTally(found.tally ?? null)
    }
    const wait = reshaping === null ? SETTLED : 0
    const timer = setTimeout(() => void look(), wait)
    return () => {
      isWanted = false
      clearTimeout(timer)
      running?.cancel()
    }
  }, [files, mapping, reshaping])

  return {
    mapping,
    shown,
    tally,
    reshaping,
    change(next) {
      setTally('waiting')
      setMapping(next)
    },
    reshape(table) {
      setReshaping(table.name)
      setTally('waiting')
      setMapping(replaceTable(mapping, table))
    },
  }
}
