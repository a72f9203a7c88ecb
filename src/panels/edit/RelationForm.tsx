import { ArrowLeftRight } from 'lucide-react'
import { useState } from 'react'
import { saveRelation } from '../../commands/editNetwork.ts'
import {
  EMPTY_RELATION,
  relationDraftOf,
  type RelationDraft,
} from '../../domain/edit/relationDraft.ts'
import type { Network } from '../../domain/network/network.ts'
import { layerOf, RELATION_TYPES, type RelationType } from '../../domain/network/relationType.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import { CONFIDENCES, LEGALITIES, type RelationId } from '../../domain/network/schema/relation.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { ComboBox } from '../../ui/ComboBox.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { editWords } from '../../words/edit.ts'
import { editRowWords } from '../../words/editRows.ts'
import { networkWords } from '../../words/network.ts'
import { ChoiceField } from '../../ui/ChoiceField.tsx'
import { closeEdit, EditFrame } from './EditFrame.tsx'
import { EntityField } from './EntityField.tsx'
import styles from './Fields.module.css'
import { findOption } from './findOption.ts'
import { SourcesField } from './SourcesField.tsx'
import { useDraft } from './useDraft.ts'

interface RelationFormProps {
  readonly network: Network
  /** null for a new one */
  readonly id: RelationId | null
  /** where a new one starts and ends */
  readonly ends: readonly EntityId[]
}

const words = editWords.relation
const typeName = (type: string) => networkWords.relationTypes[type as RelationType].forward
const TYPES = RELATION_TYPES.map((id) => ({
  id,
  label: typeName(id),
  detail: words.layer(networkWords.layers[layerOf(id)]),
  also: [networkWords.relationTypes[id].inverse, id.replaceAll('_', ' ')],
}))
const LEGALITY = LEGALITIES.map((id) => ({ id, label: networkWords.legalities[id] }))
const CONFIDENCE = [
  { id: 'sources' as const, label: words.fromSources },
  ...CONFIDENCES.map((id) => ({ id, label: networkWords.confidences[id] })),
]

/** The relation as a sentence, once it is one. */
function reading({ source, target, type }: RelationDraft, { entityById }: Network): string | null {
  const [from, to] = [entityById.get(source), entityById.get(target)]
  return from && to && type !== '' ? `${from.name} ${typeName(type)} ${to.name}` : null
}

/** The fields of a relation. */
export function RelationForm({ network, id, ends }: RelationFormProps) {
  const relation = id === null ? undefined : network.relationById.get(id)
  const [initial] = useState(() =>
    relation
      ? relationDraftOf(relation)
      : { ...EMPTY_RELATION, source: ends[0] ?? '', target: ends[1] ?? '' },
  )
  const form = useDraft<RelationDraft>(
    `relation ${id ?? ''}`,
    initial,
    (draft) => saveRelation(atlasStore, id, draft),
    closeEdit,
  )
  const { draft, set, errorOf } = form
  const text = (
    field: 'item' | 'start' | 'end' | 'amountUsd' | 'amountNote' | 'stakePercent' | 'evidence',
    label: string,
    more: { readonly description?: string; readonly lines?: number } = {},
  ) => (
    <TextField
      {...more}
      label={label}
      value={draft[field]}
      error={errorOf(field)}
      onChange={(value) => set({ [field]: value })}
    />
  )
  const sentence = reading(draft, network)
  return (
    <EditFrame
      title={relation ? editWords.titles.editRelation : editWords.titles.newRelation}
      submitLabel={relation ? editWords.saveChanges : editWords.addRelation}
      isNew={id === null}
      form={form}
    >
      <div className={styles['ends']}>
        <EntityField
          network={network}
          label={words.from}
          value={draft.source}
          error={errorOf('source')}
          onChange={(source) => set({ source })}
        />
        <span className={styles['swap']}>
          <IconButton
            label={words.swap}
            onPress={() => set({ source: draft.target, target: draft.source })}
          >
            <ArrowLeftRight aria-hidden size={16} />
          </IconButton>
        </span>
        <EntityField
          network={network}
          label={words.to}
          value={draft.target}
          error={errorOf('target')}
          onChange={(target) => set({ target })}
        />
      </div>
      <ComboBox
        label={words.type}
        value={draft.type}
        labelOf={typeName}
        find={(typed) => findOption(TYPES, typed)}
        error={errorOf('type')}
        noMatch={editWords.noMatch}
        openLabel={editWords.showAll(words.type)}
        onChange={(type) => set({ type: type as RelationType | '' })}
      />
      {text('item', words.item)}
      {sentence === null ? null : (
        <p className={styles['reads']}>
          {words.reads(sentence)}{' '}
          {draft.type === '' ? null : (
            <span className={styles['layer']}>
              {words.layer(networkWords.layers[layerOf(draft.type)])}
            </span>
          )}
        </p>
      )}
      {text('start', words.start, { description: words.dateHint })}
      {text('end', words.end, { description: words.dateHint })}
      {text('amountUsd', words.amount)}
      {text('amountNote', editRowWords.amountNote)}
      {text('stakePercent', words.stake, { description: words.stakeHint })}
      <ChoiceField
        label={words.legality}
        choices={LEGALITY}
        value={draft.legality}
        onChange={(legality) => set({ legality })}
      />
      <ChoiceField
        label={words.confidence}
        choices={CONFIDENCE}
        value={draft.confidence === '' ? 'sources' : draft.confidence}
        onChange={(confidence) => set({ confidence: confidence === 'sources' ? '' : confidence })}
      />
      <div className={styles['wide']}>{text('evidence', words.evidence, { lines: 2 })}</div>
      <SourcesField network={network} draft={draft} set={set} errorOf={errorOf} />
    </EditFrame>
  )
}
