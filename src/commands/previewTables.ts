import type { TableMapping, TablePreview } from '../domain/import/tableMapping.ts'
import { startImport } from '../io/client/startImport.ts'

/** A look into tables under way. */
export interface RunningPreview {
  /** Null when the tables cannot be looked into any more, or not in that encoding. */
  readonly preview: Promise<TablePreview | null>
  readonly cancel: () => void
}

/** Looks into tables again, as they are mapped now: what stands in them, how their columns would be guessed, what reading would come to. */
export function previewTables(files: readonly File[], as: TableMapping): RunningPreview {
  const { result, cancel } = startImport(files, { readerId: 'table', previewAs: as })
  const preview = result.then(
    (outcome) => (outcome.kind === 'preview' ? outcome.preview : null),
    () => null,
  )
  return { preview, cancel }
}
