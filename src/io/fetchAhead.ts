/** Where the site lists and keeps the networks it ships, relative to the page. */
export const SHIPPED_FOLDER = 'data/'
export const SHIPPED_INDEX = `${SHIPPED_FOLDER}index.json`

interface Entry {
  readonly id: string
  readonly file: string
}

const ahead = new Map<string, Promise<Response>>()

function ask(address: string, base: string): Promise<Response> {
  const url = new URL(address, base).href
  const response = fetch(url, { mode: 'same-origin' })
  // Whoever takes it is told; until then nobody need know.
  response.catch(() => {})
  ahead.set(url, response)
  return response
}

// Unchecked: this only guesses what will be read, checking is for those who read it.
async function askNetwork({ hash }: Pick<Location, 'hash'>, base: string): Promise<void> {
  const index = await (await ask(SHIPPED_INDEX, base)).clone().json()
  const networks: readonly Entry[] = index.networks
  const wanted = new URLSearchParams(hash.slice(1)).get('network')
  const entry = wanted === null ? networks[0] : networks.find(({ id }) => id === wanted)
  if (entry) await ask(SHIPPED_FOLDER + entry.file, base)
}

/**
 * Begins to fetch what the page will most likely read first, the list of networks and the one a link names, before the code that
 * reads it is there. Never throws: what fails here fails again, in words, for whoever asks.
 */
export function fetchAhead(place: Pick<Location, 'hash' | 'search'>, base: string): void {
  if (place.search === '') askNetwork(place, base).catch(() => {})
}

/** `fetch`, answered from what was fetched ahead if there is such; each answer is given once. */
export const fetchAheadOrNow: typeof fetch = (input, init) => {
  const url = input instanceof Request ? input.url : new URL(input).href
  const response = ahead.get(url)
  ahead.delete(url)
  return response ?? fetch(input, init)
}
