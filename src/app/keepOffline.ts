import { picturePainted } from './moments.ts'
import { whenIdle } from '../lib/whenIdle.ts'
import type { AtlasStore } from '../store/atlasStore.ts'
import { appWords } from '../words/app.ts'

/** Puts the new version in the place of the one that is shown, and shows it. */
function takeOver(waiting: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
    once: true,
  })
  waiting.postMessage('take over', { transfer: [] })
}

/**
 * Keeps the site on this machine, so that it opens without a connection after the first visit, and tells when a newer version
 * is there; it is shown when the person asks for it. Where the browser keeps nothing, nothing is missing but that.
 */
export async function keepOffline(store: AtlasStore): Promise<void> {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return
  await picturePainted
  whenIdle(() => void register(store).catch(() => {}))
}

async function register(store: AtlasStore): Promise<void> {
  const { serviceWorker } = navigator
  const registration = await serviceWorker.register('./sw.js')
  const tell = (worker: ServiceWorker | null) => {
    // The very first version takes over by itself, and replaces nothing.
    if (!worker || !serviceWorker.controller) return
    const run = () => takeOver(worker)
    store.getState().notify(appWords.newVersion.sentence, { label: appWords.newVersion.show, run })
  }
  tell(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'installed') tell(coming)
    })
  })
}
