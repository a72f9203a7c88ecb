import { useState } from 'react'
import { saveEntity } from '../../commands/editNetwork.ts'
import { EMPTY_ENTITY, entityDraftOf, type EntityDraft } from '../../domain/edit/entityDraft.ts'
import { ENTITY_TYPES, laneOf, type EntityType } from '../../domain/network/entityType.ts'
import type { Network } from '../../domain/network/network.ts'
import type { Entity, EntityId } from '../../domain/network/schema/entity.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { ComboBox } from '../../ui/ComboBox.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { editWords } from '../../words/edit.ts'
import { editRowWords } from '../../words/editRows.ts'
import { fieldNames } from '../../words/fieldNames.ts'
import { networkWords } from '../../words/network.ts'
import { CountryField } from './CountryField.tsx'
import { closeEdit, EditFrame } from './EditFrame.tsx'
import styles from './Fields.module.css'
import { findOption } from './findOption.ts'
import { FormSection } from './FormSection.tsx'
import { IdentifiersField } from './IdentifiersField.tsx'
import { ListingsField } from './ListingsField.tsx'
import { SameNamed } from './SameNamed.tsx'
import { SourcesField } from './SourcesField.tsx'
import { useDraft } from './useDraft.ts'

interface EntityFormProps {
  readonly network: Network
  /** null for a new one */
  readonly id: EntityId | null
}

type TextOf = 'nativeName' | 'latinName' | 'aliases' | 'role' | 'status' | 'place' | 'coordinates'

const words = editWords.entity
const { sections } = editRowWords
const typeName = (type: string) => networkWords.entityTypes[type as EntityType].one
const SHOWN = new Set([...Object.keys(EMPTY_ENTITY), 'id', 'location', 'edited'])
const TYPES = ENTITY_TYPES.map((id) => ({
  id,
  label: typeName(id),
  detail: networkWords.lanes[laneOf(id)],
}))

/** What of an entity the form does not show, so that nobody fears for it. */
function untouched(entity: Entity): string[] {
  const hidden = Object.keys(entity).filter((field) => !SHOWN.has(field))
  return [...new Set(hidden.map((field) => fieldNames.entities[field] ?? field))]
}

/** The fields of an entity. */
export function EntityForm({ network, id }: EntityFormProps) {
  const entity = id === null ? undefined : network.entityById.get(id)
  const [initial] = useState(() => (entity ? entityDraftOf(entity) : EMPTY_ENTITY))
  const form = useDraft<EntityDraft>(
    `entity ${id ?? ''}`,
    initial,
    (draft) => saveEntity(atlasStore, id, draft),
    closeEdit,
  )
  const { draft, set, errorOf } = form
  const text = (
    field: TextOf,
    label: string,
    more: { readonly lines?: number; readonly description?: string } = {},
  ) => (
    <TextField
      {...more}
      label={label}
      value={draft[field]}
      error={errorOf(field)}
      onChange={(value) => set({ [field]: value })}
    />
  )
  const isWrong = (...fields: readonly string[]) =>
    fields.some((field) => errorOf(field) !== undefined)
  const names = draft.aliases.split('\n').filter((alias) => alias.trim() !== '').length
  const kept = entity ? untouched(entity) : []
  return (
    <EditFrame
      title={entity ? editWords.titles.editEntity(entity.name) : editWords.titles.newEntity}
      submitLabel={entity ? editWords.saveChanges : editWords.addEntity}
      isNew={id === null}
      form={form}
    >
      <div className={styles['wide']}>
        <TextField
          label={words.name}
          value={draft.name}
          error={errorOf('name')}
          onChange={(name) => set({ name })}
        />
      </div>
      <SameNamed network={network} name={draft.name} except={id} />
      <ComboBox
        label={words.type}
        value={draft.type}
        labelOf={typeName}
        find={(typed) => findOption(TYPES, typed)}
        error={errorOf('type')}
        noMatch={editWords.noMatch}
        openLabel={editWords.showAll(words.type)}
        onChange={(type) => set({ type: type as EntityType | '' })}
      />
      <CountryField
        network={network}
        value={draft.country}
        error={errorOf('country')}
        onChange={(country) => set({ country })}
      />
      <FormSection
        title={sections.names}
        count={names + (draft.nativeName.trim() === '' ? 0 : 1)}
        isWrong={isWrong('nativeName', 'latinName', 'aliases')}
      >
        {text('nativeName', words.nativeName)}
        {text('latinName', editRowWords.latinName)}
        <div className={styles['wide']}>{text('aliases', words.aliases, { lines: 2 })}</div>
      </FormSection>
      <FormSection
        title={sections.about}
        count={0}
        isWrong={isWrong('role', 'status', 'place', 'coordinates')}
      >
        <div className={styles['wide']}>{text('role', words.role, { lines: 2 })}</div>
        <div className={styles['wide']}>
          {text('status', words.status, { lines: 2, description: editRowWords.statusHint })}
        </div>
        {text('place', words.place)}
        {text('coordinates', editRowWords.coordinates, {
          description: editRowWords.coordinatesHint,
        })}
      </FormSection>
      <ListingsField network={network} draft={draft} set={set} errorOf={errorOf} />
      <IdentifiersField network={network} draft={draft} set={set} errorOf={errorOf} />
      {kept.length > 0 ? <p className={styles['hint']}>{words.kept(kept)}</p> : null}
      <SourcesField network={network} draft={draft} set={set} errorOf={errorOf} />
    </EditFrame>
  )
}
