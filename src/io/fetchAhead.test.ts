import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type * as FetchAhead from './fetchAhead.ts'

const BASE = 'http://localhost/atlas/'
const INDEX = `${BASE}data/index.json`
const index = {
  networks: [
    { id: 'real', file: 'real.json' },
    { id: 'taught', file: 'taught.json' },
  ],
}

let ahead: typeof FetchAhead
const asked: string[] = []

const answer = (url: string) =>
  url === INDEX ? Response.json(index) : new Response(`the text of ${url}`)

beforeEach(async () => {
  asked.length = 0
  vi.resetModules()
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url)
    return answer(url)
  })
  ahead = await import('./fetchAhead.ts')
})

afterEach(() => vi.unstubAllGlobals())

const twoAsked = () => vi.waitFor(() => expect(asked.length).toBe(2))

describe('what is fetched ahead', () => {
  it('is the list of networks and the first of them, asked for once', async () => {
    ahead.fetchAhead({ hash: '', search: '' }, BASE)
    await twoAsked()
    expect(await (await ahead.fetchAheadOrNow(INDEX)).json()).toEqual(index)
    const first = `${BASE}data/real.json`
    expect(await (await ahead.fetchAheadOrNow(first)).text()).toBe(`the text of ${first}`)
    expect(asked).toEqual([INDEX, first])
  })

  it('is the network that the link names', async () => {
    ahead.fetchAhead({ hash: '#network=taught&country=CN', search: '' }, BASE)
    await twoAsked()
    expect(asked).toEqual([INDEX, `${BASE}data/taught.json`])
  })

  it('is asked for anew the second time, as a later reading may differ', async () => {
    ahead.fetchAhead({ hash: '', search: '' }, BASE)
    await twoAsked()
    await ahead.fetchAheadOrNow(INDEX)
    await ahead.fetchAheadOrNow(INDEX)
    expect(asked.filter((url) => url === INDEX).length).toBe(2)
  })

  it('is no network that is not listed, and nothing where the address names a file', async () => {
    ahead.fetchAhead({ hash: '', search: '?data=own.json' }, BASE)
    expect(asked).toEqual([])
    ahead.fetchAhead({ hash: '#network=elsewhere', search: '' }, BASE)
    await ahead.fetchAheadOrNow(INDEX)
    expect(asked).toEqual([INDEX])
  })

  it('fails for whoever asks, not before', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('unreachable')
    })
    ahead.fetchAhead({ hash: '', search: '' }, BASE)
    await expect(ahead.fetchAheadOrNow(INDEX)).rejects.toThrow('unreachable')
  })
})
