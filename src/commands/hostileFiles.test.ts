import { describe, expect, it } from 'vitest'
import { buildNetworkFile } from '../../tests/support/networkBuilder.ts'
import { createAtlasStore } from '../store/atlasStore.ts'
import { openFiles } from './openFiles.ts'

const network = buildNetworkFile({ relations: ['a finances b'], meta: { title: 'Harbour' } })
const text = JSON.stringify(network)
const head = '{"kind":"chokepoint-atlas/network","version":1,"meta":{"title":"x"},"sources":[],'
const bytes = (...values: number[]) => new Uint8Array(values)

const bomb = `<!DOCTYPE graphml [<!ENTITY a "ha">${Array.from(
  { length: 30 },
  (_, place) => `<!ENTITY a${place + 1} "${`&a${place || ''};`.repeat(10)}">`,
).join('')}]><graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph>&a30;</graph></graphml>`

/** What is wrong with a file, the file, and what is said of it. */
const FILES: readonly (readonly [string, BlobPart, string, RegExp])[] = [
  ['nothing in it', '', 'empty.json', /the file is empty/],
  ['torn JSON', text.slice(0, 60), 'torn.json', /the file ends here/],
  ['bytes that are no text', bytes(0x7b, 0xff, 0xfe, 0x00, 0xc3), 'bytes.json', /UTF-8|no format/],
  ['half an archive', bytes(0x50, 0x4b, 3, 4, 20), 'torn.xlsx', /archive|workbook|Excel|ZIP|zip/],
  ['a bomb of entities', bomb, 'bomb.graphml', /DOCTYPE|no format/],
  [
    'an external entity',
    '<!DOCTYPE g [<!ENTITY x SYSTEM "file:///etc/hostname">]><graphml>&x;</graphml>',
    'outside.graphml',
    /DOCTYPE|no format/,
  ],
  [
    'a changed prototype',
    `${head}"entities":[{"id":"a","__proto__":{"name":"x"},"type":"bank","sources":[]}],"relations":[]}`,
    'proto.json',
    /may not be named __proto__|Is missing/,
  ],
  [
    'a field that stands twice',
    text.replace('"version":1', '"version":1,"version":0'),
    'twice.json',
    /the field "version" stands twice in one object/,
  ],
  [
    'two entities of one id',
    `${head}"entities":[{"id":"a","name":"A","type":"bank","sources":[]},{"id":"a","name":"B","type":"bank","sources":[]}],"relations":[]}`,
    'ids.json',
    /^The id "a" is already that of entities\[0\]\.$/,
  ],
  [
    'a relation that leads nowhere',
    `${head}"entities":[{"id":"a","name":"A","type":"bank","sources":[]}],"relations":[{"id":"r","source":"a","target":"b","type":"pays","legality":"unknown","sources":[]}]}`,
    'dangling.json',
    /^Names the entity "b", which the file does not hold\.$/,
  ],
  [
    'a number beyond all bounds',
    text.replace('"legality"', '"amountUsd":1e999,"legality"'),
    'infinite.json',
    /number/,
  ],
  ['NaN', text.replace('"version":1', '"version":NaN'), 'nan.json', /“NaN” is no JSON value/],
  [
    'a text of ten megabytes',
    text.replace('Harbour', 'x'.repeat(10 * 1024 * 1024)),
    'long.json',
    /^Is 10,485,760 characters long; at most 20,000 can be opened\.$/,
  ],
  [
    'a million lists inside each other',
    `${head}"entities":[],"relations":[],"x":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`,
    'deep.json',
    /^Lies more than 32 levels of lists and objects deep; at most 32 can be opened\.$/,
  ],
  [
    'a link that is a script',
    text.replace(/"url":"[^"]*"/, '"url":"javascript:alert(1)"'),
    'script.json',
    /^Must be a web address that begins with http:\/\/ or https:\/\/, but is "javascript:alert\(1\)"\.$/,
  ],
  [
    'a newer version',
    text.replace('"version":1', '"version":9'),
    'newer.json',
    /newer than this app/,
  ],
  [
    'no format that is known',
    bytes(0x89, 0x50, 0x4e, 0x47, 0, 0),
    'photo.png',
    /^The file is of no format the app reads: /,
  ],
]

describe('a hostile or broken file leaves what is open untouched, and is told in words:', () => {
  it.each(FILES)('%s', async (_what, content, name, sentence) => {
    const store = createAtlasStore()
    expect(await openFiles(store, [new File([text], 'harbour.json')])).toBe(true)
    const before = store.getState().open
    expect(await openFiles(store, [new File([content], name)])).toBe(false)
    const { open, opening, importing, openProblems } = store.getState()
    expect(open).toBe(before)
    expect({ opening, importing }).toEqual({ opening: null, importing: null })
    expect(openProblems?.name).toBe(name)
    expect(openProblems?.problems.map((problem) => problem.sentence).join('\n')).toMatch(sentence)
    expect(Object.hasOwn(Object.prototype, 'name')).toBe(false)
  })

  it('a relation of an entity with itself, which is no fault', async () => {
    const store = createAtlasStore()
    const loop = text.replace('"target":"b"', '"target":"a"')
    expect(await openFiles(store, [new File([loop], 'loop.json')])).toBe(true)
  })
})
