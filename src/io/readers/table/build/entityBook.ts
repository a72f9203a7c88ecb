import { IdMaker } from '../../../../domain/network/idMaker.ts'
import { LIMITS } from '../../../../domain/network/limits.ts'
import type { Entity } from '../../../../domain/network/schema/entity.ts'
import { idOfName, nameKey } from './nameKey.ts'

/** An entity that is being put together, and where it was first read. */
export interface HeldEntity {
  entity: Entity
  /** the row on which it was first read, as it is said: "row 3 of a.csv"; null when only relations name it */
  readonly where: string | null
}

/** The entities of an import, found by id and by name. */
export class EntityBook {
  readonly #byId = new Map<string, HeldEntity>()
  readonly #ids = new IdMaker(this.#byId)
  readonly #byName = new Map<string, HeldEntity[]>()

  get entities(): Entity[] {
    return [...this.#byId.values()].map(({ entity }) => entity)
  }

  get isFull(): boolean {
    return this.#byId.size >= LIMITS.entities
  }

  withId(id: string): HeldEntity | null {
    return this.#byId.get(id) ?? null
  }

  /** All of a name, or of an alias where no name fits, in the order in which they were read. */
  withName(name: string): readonly HeldEntity[] {
    return this.#byName.get(nameKey(name)) ?? []
  }

  /** Finds what a relation names by id or name. */
  find(text: string): HeldEntity | null {
    return this.withId(text) ?? this.withName(text)[0] ?? null
  }

  newId(wanted: string): string {
    return this.#ids.make(wanted)
  }

  idFor(name: string): string {
    return this.newId(idOfName(name))
  }

  /** Takes an entity with an id that is free. */
  add(entity: Entity, where: string | null): HeldEntity {
    const held: HeldEntity = { entity, where }
    this.#byId.set(entity.id, held)
    this.#index(entity.name, held)
    return held
  }

  #index(name: string, held: HeldEntity) {
    const key = nameKey(name)
    const others = this.#byName.get(key)
    if (others) others.push(held)
    else this.#byName.set(key, [held])
  }

  /** From now on entities are found by an alias too, where it is nobody's name. */
  indexAliases(): void {
    const names = new Set(this.#byName.keys())
    for (const held of this.#byId.values()) {
      for (const alias of held.entity.aliases ?? []) {
        if (!names.has(nameKey(alias))) this.#index(alias, held)
      }
    }
  }
}
