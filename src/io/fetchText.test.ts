import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LIMITS } from '../domain/network/limits.ts'
import { fetchText } from './fetchText.ts'
import { openNetworkAddress } from './openNetworkAddress.ts'
import { readShippedIndex, shippedAddress } from './readShippedIndex.ts'

const BASE = 'https://atlas.example/sub/index.html?data=x#y'

/** A site that answers at the given addresses, notes what it was asked and has nothing elsewhere. */
function site(answers: Record<string, () => Response>) {
  const asked: string[] = []
  const fetchFrom: typeof fetch = (input) => {
    const address = input instanceof Request ? input.url : String(input)
    asked.push(address)
    return Promise.resolve(answers[address]?.() ?? new Response('no', { status: 404 }))
  }
  return { asked, fetchFrom }
}

const offline = () => Promise.reject(new TypeError('Failed to fetch'))

const refused = (name: string, sentence: string) => ({
  ok: false,
  problems: { name, count: 1, problems: [{ path: '', sentence }] },
})

describe('a file of the same origin', () => {
  it.each([
    ['data/a.json', 'https://atlas.example/sub/data/a.json'],
    ['/b.json', 'https://atlas.example/b.json'],
    ['../c%20d.json?x=1', 'https://atlas.example/c%20d.json?x=1'],
    ['https://atlas.example/e.json', 'https://atlas.example/e.json'],
  ])('%s is read from %s', async (address, url) => {
    const { asked, fetchFrom } = site({ [url]: () => new Response('{"丹": 1}') })
    expect(await fetchText(address, BASE, fetchFrom)).toEqual({
      ok: true,
      name: address,
      text: '{"丹": 1}',
    })
    expect(asked).toEqual([url])
  })
})

describe('another origin is refused in words, and nothing is asked of it', () => {
  it.each([
    ['https://elsewhere.example/a.json', 'elsewhere.example'],
    ['//elsewhere.example/a.json', 'elsewhere.example'],
    ['\\\\elsewhere.example\\a.json', 'elsewhere.example'],
    ['http://atlas.example/a.json', 'atlas.example'],
    ['https://atlas.example:8443/a.json', 'atlas.example:8443'],
    ['data:application/json,{}', 'data:'],
    ['blob:https://atlas.example/0', 'blob:'],
    ['javascript:alert(1)', 'javascript:'],
    ['file:///etc/passwd', 'file:'],
  ])('%s', async (address, host) => {
    const { asked, fetchFrom } = site({})
    expect(await fetchText(address, BASE, fetchFrom)).toEqual(
      refused(
        address,
        `The address leads to ${host}. Only files from the place this app was opened from are read; save the file and open it from there.`,
      ),
    )
    expect(asked).toEqual([])
  })

  it('and so is what is no address', async () => {
    const { asked, fetchFrom } = site({})
    expect(await fetchText('https://', BASE, fetchFrom)).toEqual(
      refused('https://', '“https://” is not an address.'),
    )
    expect(asked).toEqual([])
  })
})

describe('what goes wrong at an address is told in words', () => {
  const at = 'https://atlas.example/sub/a.json'
  const answer = (response: () => Response) =>
    fetchText('a.json', BASE, site({ [at]: response }).fetchFrom)

  it('nothing there', async () => {
    expect(await fetchText('a.json', BASE, site({}).fetchFrom)).toEqual(
      refused('a.json', 'There is no file at this address.'),
    )
  })

  it('an error of the server', async () => {
    expect(await answer(() => new Response('', { status: 503 }))).toEqual(
      refused('a.json', 'The server answered with error 503.'),
    )
  })

  it('a web page instead of the file', async () => {
    const headers = { 'content-type': 'text/html; charset=utf-8' }
    expect(await answer(() => new Response('<!doctype html>', { headers }))).toEqual(
      refused(
        'a.json',
        'A web page was served instead of a network file; most likely there is no file at this address.',
      ),
    )
  })

  it('no connection', async () => {
    expect(await fetchText('a.json', BASE, offline)).toEqual(
      refused('a.json', 'The address could not be reached, or it forwards to another place.'),
    )
  })

  it('a stream that never ends, which is stopped at the limit', async () => {
    let sent = 0
    let cancelled = false
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1
        controller.enqueue(new Uint8Array(LIMITS.fileBytes / 4))
      },
      cancel() {
        cancelled = true
      },
    })
    expect(await answer(() => new Response(endless))).toEqual(
      refused('a.json', 'The file holds more than 64 MB; at most that much can be opened.'),
    )
    expect(cancelled).toBe(true)
    expect(sent).toBeLessThan(8)
  })

  it('a connection that breaks off', async () => {
    const broken = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.error(new Error('reset')),
    })
    expect(await answer(() => new Response(broken))).toEqual(
      refused('a.json', 'The address could not be reached, or it forwards to another place.'),
    )
  })
})

describe('the networks that the site ships', () => {
  const indexAt = 'https://atlas.example/sub/data/index.json'
  const shipped = (text: string) =>
    readShippedIndex(BASE, site({ [indexAt]: () => new Response(text) }).fetchFrom)

  it('are listed, and each opens from its address', async () => {
    const index = await shipped(readFileSync('public/data/index.json', 'utf8'))
    if (!index.ok) throw new Error(JSON.stringify(index.problems))
    expect(index.networks.map(({ id }) => id)).toEqual(['dprk-procurement', 'lantern'])
    const lantern = index.networks.find(({ id }) => id === 'lantern')
    if (!lantern) throw new Error('no lantern')
    expect(shippedAddress(lantern)).toBe('data/lantern.json')
    const { fetchFrom } = site({
      'https://atlas.example/sub/data/lantern.json': () =>
        new Response(readFileSync('public/data/lantern.json')),
    })
    const opened = await openNetworkAddress(shippedAddress(lantern), BASE, fetchFrom)
    expect(opened.ok && opened.file.meta.title).toBe('The Lantern exercise (fictional)')
  })

  it('or it is said why not', async () => {
    expect(await shipped('[')).toEqual(
      refused(
        'data/index.json',
        'Not valid JSON: line 1, column 2: the file ends here, but the list that begins on line 1 is never closed.',
      ),
    )
    expect(
      await shipped('{"kind":"chokepoint-atlas/index","version":1,"networks":[{"id":1}]}'),
    ).toEqual({
      ok: false,
      problems: {
        name: 'data/index.json',
        count: 7,
        problems: [
          { path: 'networks[0].id', sentence: 'Must be a text, but is 1.' },
          ...['title', 'description', 'file'].map((field) => ({
            path: `networks[0].${field}`,
            sentence: 'Is missing; it must be a text.',
          })),
          ...['entities', 'relations'].map((field) => ({
            path: `networks[0].${field}`,
            sentence: 'Is missing; it must be a number.',
          })),
          {
            path: 'networks[0].fictional',
            sentence: 'Is missing; it must be true or false.',
          },
        ],
      },
    })
  })
})
