type Database = Map<IDBValidKey, unknown>

const settled = <Value>(value: Value) => Promise.resolve(structuredClone(value))

/** What idb-keyval does, in memory; values are cloned on the way in and out as a browser does it. */
export function fakeKeyval() {
  const databases = new Map<string, Database>()
  return {
    databases,
    createStore(database: string): Database {
      const known = databases.get(database) ?? new Map<IDBValidKey, unknown>()
      databases.set(database, known)
      return known
    },
    get: (key: IDBValidKey, store: Database) => settled(store.get(key)),
    set: (key: IDBValidKey, value: unknown, store: Database) =>
      settled(void store.set(key, structuredClone(value))),
    update: (key: IDBValidKey, change: (value: unknown) => unknown, store: Database) =>
      settled(void store.set(key, structuredClone(change(structuredClone(store.get(key)))))),
    del: (key: IDBValidKey, store: Database) => settled(void store.delete(key)),
    keys: (store: Database) => settled([...store.keys()]),
    entries: (store: Database) => settled([...store]),
  }
}
