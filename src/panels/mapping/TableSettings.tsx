import {
  DELIMITERS,
  TABLE_CONTENTS,
  TEXT_ENCODINGS,
  type MappedTable,
  type TableContent,
  type TextEncoding,
} from '../../domain/import/tableMapping.ts'
import { ENTITY_TYPES, type EntityType } from '../../domain/network/entityType.ts'
import { RELATION_TYPES, type RelationType } from '../../domain/network/relationType.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { NumberField } from '../../ui/NumberField.tsx'
import { SelectField, type SelectChoice } from '../../ui/SelectField.tsx'
import { mappingWords as words } from '../../words/mapping.ts'
import { networkWords } from '../../words/network.ts'
import styles from './TableSettings.module.css'

const MOST_ROWS_ABOVE = 50

const encodings = TEXT_ENCODINGS.map((id) => ({ id, label: words.encodings[id] }))
const delimiters = DELIMITERS.map((id) => ({ id, label: words.delimiters[id] ?? id }))
const entityTypes = ENTITY_TYPES.map((id) => ({ id, label: networkWords.entityTypes[id].one }))
const relationTypes = RELATION_TYPES.map((id) => ({
  id,
  label: networkWords.relationTypes[id].forward,
}))

const contentChoices = (now: TableContent): readonly SelectChoice[] =>
  TABLE_CONTENTS.filter((id) => id !== 'about' || now === 'about').map((id) => ({
    id,
    label: words.contents[id],
  }))

export interface TableSettingsProps {
  readonly table: MappedTable
  readonly onChange: (table: MappedTable) => void
  readonly onReshape: (table: MappedTable) => void
}

function TypeOfRows({ table, onChange }: Omit<TableSettingsProps, 'onReshape'>) {
  if (table.holds === 'entities' && !table.columns.includes('type')) {
    const onType = (id: string) => onChange({ ...table, entityType: id as EntityType })
    const value = table.entityType ?? 'other'
    return (
      <SelectField
        label={words.entityType}
        groups={[{ choices: entityTypes }]}
        value={value}
        onChange={onType}
      />
    )
  }
  if (table.holds === 'relations' && !table.columns.includes('type')) {
    const onType = (id: string) => onChange({ ...table, relationType: id as RelationType })
    const value = table.relationType ?? 'related_to'
    return (
      <SelectField
        label={words.relationType}
        groups={[{ choices: relationTypes }]}
        value={value}
        onChange={onType}
      />
    )
  }
  return null
}

/** What a table holds and how it is written. */
export function TableSettings({ table, onChange, onReshape }: TableSettingsProps) {
  const holds = (id: string) => onReshape({ ...table, holds: id } as MappedTable)
  return (
    <div className={styles['settings']}>
      <div className={styles['wide']}>
        <SelectField
          label={words.holds}
          groups={[{ choices: contentChoices(table.holds) }]}
          value={table.holds}
          onChange={holds}
        />
      </div>
      <TypeOfRows table={table} onChange={onChange} />
      {table.delimiter === null ? null : (
        <SelectField
          label={words.delimiter}
          groups={[{ choices: delimiters }]}
          value={table.delimiter}
          onChange={(delimiter) => onReshape({ ...table, delimiter })}
        />
      )}
      {table.encoding === null ? null : (
        <SelectField
          label={words.encoding}
          groups={[{ choices: encodings }]}
          value={table.encoding}
          onChange={(id) => onReshape({ ...table, encoding: id as TextEncoding })}
        />
      )}
      <div className={styles['rows']}>
        <Checkbox
          isSelected={table.hasHeader}
          onChange={(hasHeader) => onReshape({ ...table, hasHeader })}
        >
          {words.header}
        </Checkbox>
        <NumberField
          label={words.rowsAbove}
          value={table.rowsAbove ?? 0}
          min={0}
          max={MOST_ROWS_ABOVE}
          onChange={(rowsAbove) => onReshape({ ...table, rowsAbove })}
        />
      </div>
    </div>
  )
}
