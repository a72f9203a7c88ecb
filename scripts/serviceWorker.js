/*
 * Keeps one version of the site on the machine, so that it opens without a connection after the first visit. All files of a version
 * come together or not at all, and a page never mixes two: a new version waits until a person asks for it, or until no page is open.
 */
const FILES = __FILES__
const KEPT = 'chokepoint-atlas __VERSION__'

async function keepAll() {
  const cache = await caches.open(KEPT)
  // Past the browser's own cache, which may hold files of the version before.
  await cache.addAll(FILES.map((file) => new Request(file, { cache: 'reload' })))
}

async function takeOver() {
  const names = await caches.keys()
  const older = names.filter((name) => name.startsWith('chokepoint-atlas ') && name !== KEPT)
  await Promise.all(older.map((name) => caches.delete(name)))
  await self.clients.claim()
}

/** What is kept; the page itself for whatever part of it is asked for. */
async function answer(request) {
  const cache = await caches.open(KEPT)
  const asked = request.mode === 'navigate' ? './' : request
  const kept = await cache.match(asked, { ignoreSearch: true, ignoreVary: true })
  return kept ?? fetch(request)
}

self.addEventListener('install', (event) => event.waitUntil(keepAll()))

self.addEventListener('activate', (event) => event.waitUntil(takeOver()))

self.addEventListener('message', ({ data }) => {
  if (data === 'take over') void self.skipWaiting()
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const isOurs = new URL(request.url).origin === self.location.origin
  if (request.method === 'GET' && isOurs) event.respondWith(answer(request))
})
