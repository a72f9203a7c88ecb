import { beforeEach, describe, expect, it, vi } from 'vitest'
import { adoptSession, isOwned, openTabSession } from './tabSession.ts'

type Held = (lock: { name: string } | null) => unknown

/** The locks of a browser: each is held until the tab that took it is closed. */
class FakeLocks {
  readonly held = new Map<string, string>()
  tab = 'first'

  request(name: string, _: { ifAvailable: boolean }, run: Held): Promise<void> {
    if (this.held.has(name)) return Promise.resolve(void run(null))
    this.held.set(name, this.tab)
    run({ name })
    return new Promise(() => {})
  }

  query() {
    return Promise.resolve({ held: [...this.held.keys()].map((name) => ({ name })) })
  }

  close(tab: string) {
    for (const [name, owner] of this.held) if (owner === tab) this.held.delete(name)
  }
}

let locks: FakeLocks
let storage: Map<string, string>

/** From here on the code runs in another tab, with storage of its own or a copy of what the first had. */
function inTab(tab: string, copied = new Map<string, string>()) {
  locks.tab = tab
  storage = new Map(copied)
}

beforeEach(() => {
  locks = new FakeLocks()
  storage = new Map()
  vi.stubGlobal('navigator', { locks })
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => storage.get(key) ?? null,
    setItem: (key: string, value: string) => storage.set(key, value),
  })
})

describe('the session of a tab', () => {
  it('is new at first and the same after a reload', async () => {
    const first = await openTabSession()
    expect(first.isNew).toBe(true)
    locks.close('first')
    expect(await openTabSession()).toEqual({ session: first.session, isNew: false })
  })

  it('is another one in a duplicated tab, though that inherits what the first remembered', async () => {
    const first = await openTabSession()
    inTab('second', storage)
    const second = await openTabSession()
    expect(second.isNew).toBe(true)
    expect(second.session).not.toBe(first.session)
    locks.close('second')
    expect(await openTabSession()).toEqual({ session: second.session, isNew: false })
  })

  it('is owned as long as its tab lives', async () => {
    const { session } = await openTabSession()
    expect(await isOwned(session)).toBe(true)
    locks.close('first')
    expect(await isOwned(session)).toBe(false)
  })
})

describe('taking over work', () => {
  it('is possible once its tab is gone, and then a reload keeps it', async () => {
    const { session } = await openTabSession()
    locks.close('first')
    inTab('second')
    await openTabSession()
    expect(await adoptSession(session)).toBe(true)
    locks.close('second')
    expect(await openTabSession()).toEqual({ session, isNew: false })
  })

  it('is refused while its tab lives, and for all but the first who asks', async () => {
    const { session } = await openTabSession()
    inTab('second')
    const second = await openTabSession()
    expect(await adoptSession(session)).toBe(false)
    locks.close('first')
    expect(await adoptSession(session)).toBe(true)
    inTab('third')
    expect(await adoptSession(session)).toBe(false)
    expect(second.session).not.toBe(session)
  })
})

describe('a browser that refuses', () => {
  it('storage gets a new session each time', async () => {
    vi.stubGlobal('sessionStorage', {
      getItem() {
        throw new DOMException('refused', 'SecurityError')
      },
      setItem() {
        throw new DOMException('refused', 'SecurityError')
      },
    })
    const first = await openTabSession()
    const second = await openTabSession()
    expect([first.isNew, second.isNew]).toEqual([true, true])
    expect(second.session).not.toBe(first.session)
  })

  it('locks still keeps a session over a reload', async () => {
    vi.stubGlobal('navigator', {})
    const { session } = await openTabSession()
    expect(await openTabSession()).toEqual({ session, isNew: false })
    expect(await isOwned(session)).toBe(false)
    expect(await adoptSession('other')).toBe(true)
  })
})
