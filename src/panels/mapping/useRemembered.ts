import { useEffect, useState } from 'react'
import {
  asRemembered,
  headingSignature,
  understandsAlike,
} from '../../domain/import/changeMapping.ts'
import type { TableMapping, TablePreview } from '../../domain/import/tableMapping.ts'
import {
  forgetMapping,
  loadMapping,
  saveMapping,
  type MappingRecord,
} from '../../store/persistence/mappingRecords.ts'

/** A mapping made of what was kept for tables with the same headings. */
export interface Remembered {
  readonly mapping: TableMapping
  readonly tables: number
  /** milliseconds since 1970, of the newest */
  readonly savedAt: number
}

const signaturesOf = ({ tables, guessed }: TablePreview) =>
  guessed.tables.map((table, place) => {
    const shown = tables[place]
    return shown ? headingSignature(table, shown) : null
  })

async function recall(preview: TablePreview): Promise<Remembered | null> {
  const { guessed } = preview
  const records: MappingRecord[] = []
  const tables = await Promise.all(
    signaturesOf(preview).map(async (signature, place) => {
      const now = guessed.tables[place]
      const record = signature === null ? undefined : await loadMapping(signature)
      const kept = record && now ? asRemembered(record.table, now) : null
      if (record && kept) records.push(record)
      return kept ?? now
    }),
  )
  const [first] = records
  if (!first) return null
  const known = tables.filter((table) => table !== undefined)
  return {
    mapping: { tables: known, duplicates: first.duplicates },
    tables: records.length,
    savedAt: Math.max(...records.map(({ savedAt }) => savedAt)),
  }
}

/** What is remembered of tables with these headings; undefined until that is known, null when nothing is. */
export function useRemembered(preview: TablePreview): Remembered | null | undefined {
  const [remembered, setRemembered] = useState<Remembered | null>()
  useEffect(() => {
    let isWanted = true
    recall(preview).then(
      (found) => isWanted && setRemembered(found),
      () => isWanted && setRemembered(null),
    )
    return () => {
      isWanted = false
    }
  }, [preview])
  return remembered
}

/** Forgets what is remembered of tables with these headings. */
export async function forget(preview: TablePreview): Promise<void> {
  for (const signature of signaturesOf(preview)) {
    if (signature !== null) await forgetMapping(signature)
  }
}

/** Remembers how tables were understood, where that is not what would be guessed anyway. */
export async function remember(
  preview: TablePreview,
  now: TablePreview['tables'],
  mapping: TableMapping,
): Promise<void> {
  for (const [place, table] of mapping.tables.entries()) {
    const shown = now[place]
    const guess = preview.guessed.tables[place]
    const signature = shown ? headingSignature(table, shown) : null
    if (signature === null) continue
    const isGuess = guess !== undefined && understandsAlike(guess, table)
    if (isGuess && mapping.duplicates === preview.guessed.duplicates) await forgetMapping(signature)
    else
      await saveMapping(signature, { table, duplicates: mapping.duplicates, savedAt: Date.now() })
  }
}
