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
import { networkWords } from '../../words/network.ts'
import { CountryField } from './CountryField.tsx'
import { closeEdit, EditFrame } from './EditFrame.tsx'
import styles from './Fields.module.css'
import { findOption } from './findOption.ts'
import { SameNamed } from './SameNamed.tsx'
import { SourcesField } from './SourcesField.tsx'
import { useDraft } from './useDraft.ts'

interface EntityFormProps {
  readonly network: Network
  /** null for a new one */
  readonly id: EntityId | null
}

const words = editWords.entity
const typeName = (type: string) => networkWords.entityTypes[type as EntityType].one
const TYPES = ENTITY_TYPES.map((id) => ({
  id,
  label: typeName(id),
  detail: networkWords.lanes[laneOf(id)],
}))

/** What of an entity the form does not show, so that nobody fears for it. */
function untouched({ listings = [], identifiers = {} }: Entity): string[] {
  return [
    ...(listings.length > 0 ? [words.listings] : []),
    ...(Object.keys(identifiers).length > 0 ? [words.identifiers] : []),
  ]
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
  const text = (field: 'nativeName' | 'place' | 'aliases' | 'status' | 'role', lines = 1) => (
    <TextField
      label={words[field]}
      lines={lines}
      value={draft[field]}
      error={errorOf(field)}
      onChange={(value) => set({ [field]: value })}
    />
  )
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
      {text('nativeName')}
      {text('place')}
      {text('aliases', 2)}
      {text('status', 2)}
      <div className={styles['wide']}>{text('role', 2)}</div>
      {kept.length > 0 ? <p className={styles['hint']}>{words.kept(kept)}</p> : null}
      <SourcesField network={network} draft={draft} set={set} errorOf={errorOf} />
    </EditFrame>
  )
}
