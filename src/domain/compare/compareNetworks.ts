import { canonicalJson } from '../network/canonicalJson.ts'
import type { Network } from '../network/network.ts'
import type { Entity } from '../network/schema/entity.ts'
import { relationSentence } from '../network/relationSentence.ts'
import type { Relation } from '../network/schema/relation.ts'

export const CHANGES = ['added', 'removed', 'changed'] as const
export type ChangeKind = (typeof CHANGES)[number]

/** One field that differs; a value that is not there is null. Of lists of texts only what the other side lacks. */
export interface FieldChange {
  readonly field: string
  readonly before: string | null
  readonly after: string | null
}

/** What became of one entity or relation from one version to the next. */
export interface NetworkChange {
  readonly of: 'entity' | 'relation'
  readonly id: string
  /** as the version calls it that has it, the later one where both do */
  readonly name: string
  readonly kind: ChangeKind
  /** empty for what was added or removed */
  readonly fields: readonly FieldChange[]
}

type Row = Entity | Relation

function textOf(value: unknown): string | null {
  if (value === undefined || value === null) return null
  if (typeof value === 'string') return value
  return typeof value === 'object' ? canonicalJson(value) : JSON.stringify(value)
}

function onlyIn(these: readonly string[], those: readonly string[]): string | null {
  const others = new Set(those)
  const rest = these.filter((one) => !others.has(one))
  return rest.length > 0 ? rest.join('; ') : null
}

function listChange(field: string, was: readonly unknown[], is: readonly unknown[]): FieldChange[] {
  const [had, has] = [was.map((one) => textOf(one) ?? ''), is.map((one) => textOf(one) ?? '')]
  const change = { field, before: onlyIn(had, has), after: onlyIn(has, had) }
  return change.before === null && change.after === null ? [] : [change]
}

/** Fields of two rows that differ, in the order of the later row, then what only the earlier one has. Order in lists means nothing. */
export function fieldChanges(before: Row, after: Row): readonly FieldChange[] {
  const was = new Map<string, unknown>(Object.entries(before))
  const is = new Map<string, unknown>(Object.entries(after))
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((field): FieldChange[] => {
    const [a, b] = [was.get(field), is.get(field)]
    if (Array.isArray(a ?? []) && Array.isArray(b ?? []) && (a ?? b) !== undefined)
      return listChange(field, (a ?? []) as unknown[], (b ?? []) as unknown[])
    const change = { field, before: textOf(a), after: textOf(b) }
    return change.before === change.after ? [] : [change]
  })
}

function changesOf<Item extends Row>(
  of: 'entity' | 'relation',
  before: ReadonlyMap<string, Item>,
  after: ReadonlyMap<string, Item>,
  nameOf: (item: Item, isAfter: boolean) => string,
): NetworkChange[] {
  const removed = [...before.values()].flatMap((item): NetworkChange[] =>
    after.has(item.id)
      ? []
      : [{ of, id: item.id, name: nameOf(item, false), kind: 'removed', fields: [] }],
  )
  const others = [...after.values()].flatMap((item): NetworkChange[] => {
    const old = before.get(item.id)
    const common = { of, id: item.id, name: nameOf(item, true) }
    if (!old) return [{ ...common, kind: 'added', fields: [] }]
    const fields = fieldChanges(old, item)
    return fields.length > 0 ? [{ ...common, kind: 'changed', fields }] : []
  })
  return [...others, ...removed]
}

/** What differs between two versions of a network, entities first, matched by their ids; in file order, what is gone last. */
export function compareNetworks(before: Network, after: Network): readonly NetworkChange[] {
  return [
    ...changesOf('entity', before.entityById, after.entityById, ({ name }) => name),
    ...changesOf('relation', before.relationById, after.relationById, (relation, isAfter) =>
      relationSentence(isAfter ? after : before, relation),
    ),
  ]
}
