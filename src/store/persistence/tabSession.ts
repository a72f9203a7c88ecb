const KEY = 'chokepoint-atlas-session'

/** A lock that is held as long as the tab lives tells other tabs that this work has an owner. */
function lockName(session: string): string {
  return `chokepoint-atlas-work-${session}`
}

async function tryToOwn(session: string): Promise<boolean> {
  if (!navigator.locks) return true
  return new Promise((resolve) => {
    void navigator.locks.request(lockName(session), { ifAvailable: true }, (lock) => {
      resolve(lock !== null)
      // Never settles: the lock goes when the tab goes.
      return lock ? new Promise(() => {}) : undefined
    })
  })
}

/** True while another tab owns this work. */
export async function isOwned(session: string): Promise<boolean> {
  if (!navigator.locks) return false
  const { held = [] } = await navigator.locks.query()
  return held.some(({ name }) => name === lockName(session))
}

function remember(session: string): void {
  try {
    sessionStorage.setItem(KEY, session)
  } catch {
    // Storage may be refused; then a reload starts afresh and nothing else is lost.
  }
}

function remembered(): string | null {
  try {
    return sessionStorage.getItem(KEY)
  } catch {
    return null
  }
}

/** A session of its own for this tab, which a reload keeps. */
export async function beginSession(): Promise<string> {
  const session = crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`
  await tryToOwn(session)
  remember(session)
  return session
}

/**
 * The session of this tab. A reload keeps it; a duplicated tab, which inherits the storage of the first, gets
 * a new one because the first still holds the lock.
 */
export async function openTabSession(): Promise<{ session: string; isNew: boolean }> {
  const before = remembered()
  if (before && (await tryToOwn(before))) return { session: before, isNew: false }
  return { session: await beginSession(), isNew: true }
}

/** Takes over work whose tab is gone. False when another tab was quicker. */
export async function adoptSession(session: string): Promise<boolean> {
  if ((await isOwned(session)) || !(await tryToOwn(session))) return false
  remember(session)
  return true
}
