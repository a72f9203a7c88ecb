import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { SourceFile } from '../../src/io/reader/reader.ts'

const GOLDEN = fileURLToPath(new URL('../golden/import/', import.meta.url))

/** What stands beside the files to be imported: settings, and what is expected of them. */
const NO_IMPORT = /^\.|outcome\.json$/

/** Files that are read together, under a name for messages. */
export interface ImportSeed {
  readonly name: string
  readonly files: readonly SourceFile[]
  /** One file out of a set that is meant to be read together. */
  readonly isPart: boolean
}

function fileAt(folder: string, name: string): SourceFile {
  return { name, bytes: new Uint8Array(readFileSync(path.join(folder, name))) }
}

/** Every golden file to be imported, alone; and every folder of such files, together. */
export function goldenImports(): readonly ImportSeed[] {
  const seeds: ImportSeed[] = []
  const visit = (folder: string, name: string) => {
    const within = readdirSync(folder, { withFileTypes: true })
    const files = within
      .filter((entry) => entry.isFile() && !NO_IMPORT.test(entry.name))
      .map((entry) => fileAt(folder, entry.name))
      .toSorted((a, b) => a.name.localeCompare(b.name))
    const isSet = name !== '' && files.length > 1
    for (const file of files)
      seeds.push({ name: `${name}${file.name}`, files: [file], isPart: isSet })
    if (isSet) seeds.push({ name, files, isPart: false })
    for (const entry of within.filter((one) => one.isDirectory()))
      visit(path.join(folder, entry.name), `${name}${entry.name}/`)
  }
  visit(GOLDEN, '')
  return seeds
}

const text = (name: string, content: string): SourceFile => ({
  name,
  bytes: new TextEncoder().encode(content),
})

const MEGABYTE = 1024 * 1024
const DEEP = 1_000_000

/** The beginning and the end of a document of each family, between which hostile content can stand. */
const FRAMES: readonly (readonly [name: string, before: string, after: string])[] = [
  ['plain.json', '', ''],
  ['elements.cyjs', '{"elements":{"nodes":[{"data":{"id":"a","name":', '}}],"edges":[]}}'],
  ['network.cx', '{"CXVersion":"2.0"},[{"nodes":[{"id":1,"v":{"name":', '}}]}]'],
  ['things.ftm.json', '{"id":"a","schema":"Company","properties":{"name":[', ']}}\n'],
  [
    'graph.graphml',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph>',
    '</graph></graphml>',
  ],
  ['graph.gexf', '<gexf version="1.2"><graph><nodes>', '</nodes></graph></gexf>'],
  ['list.xml', '<CONSOLIDATED_LIST><INDIVIDUALS>', '</INDIVIDUALS></CONSOLIDATED_LIST>'],
  ['sdn.xml', '<sdnList><sdnEntry>', '</sdnEntry></sdnList>'],
  ['graph.gml', 'graph [ node [ id 1 label ', ' ] ]'],
  ['graph.net', '*Vertices 2\n1 "a"\n2 ', '\n*Arcs\n1 2\n'],
  ['table.csv', 'id,name,country\n1,', ',KP\n'],
  ['sdn.csv', '36,"', '","Entity","DPRK",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n'],
]

/** What people with bad intent, or programs in bad shape, put into files. */
const CONTENTS: Readonly<Record<string, string>> = {
  nothing: '',
  'a NUL': '\0',
  'a mark of the byte order alone': '\ufeff',
  'NaN and infinities': 'NaN Infinity -Infinity 1e999',
  'a prototype': '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
  script: '"<script>alert(1)</script><img src=x onerror=alert(1)>"',
  'a script as a link': '"javascript:alert(1)"',
  'controls that turn letters': '"\u202egnidarT\u202c"',
  'lone surrogates': '"\\ud800\\udc00\\udc00"',
  'a bomb of entities':
    '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;">]><a>&d;</a>',
  'an external entity': '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><a>&b;</a>',
  'a torn end': '"abc',
  'a formula': '"=HYPERLINK(""http://example.test"")"',
}

/** Texts that are large rather than odd; each only in frames of its own family, for they take a while. */
const LARGE: Readonly<Record<string, () => SourceFile>> = {
  'a million lists inside each other': () => text('deep.json', '['.repeat(DEEP)),
  'a million objects inside each other': () => text('deep.json', '{"a":'.repeat(DEEP)),
  'a million elements inside each other': () =>
    text('deep.xml', `<graphml><graph>${'<node>'.repeat(DEEP)}`),
  'a million lists inside each other in GML': () =>
    text('deep.gml', `graph [ ${'node [ '.repeat(DEEP)}`),
  'one text of ten megabytes in JSON': () =>
    text('long.json', `{"elements":{"nodes":[{"data":{"id":"${'x'.repeat(10 * MEGABYTE)}"}}]}}`),
  'one text of ten megabytes in a table': () =>
    text('long.csv', `id,name\n1,"${'x'.repeat(10 * MEGABYTE)}"\n`),
  'one text of ten megabytes in XML': () =>
    text('long.xml', `<graphml><graph><node id="${'x'.repeat(10 * MEGABYTE)}"/></graph></graphml>`),
  'one line of FollowTheMoney of ten megabytes': () =>
    text(
      'long.ftm.json',
      `{"id":"a","schema":"Company","properties":{"name":["${'x'.repeat(10 * MEGABYTE)}"]}}`,
    ),
  'a hundred thousand columns': () => text('wide.csv', `${'a,'.repeat(100_000)}\n`),
  'a million empty lines': () => text('empty.csv', '\n'.repeat(DEEP)),
}

/** Files that no reader may stumble over. */
export function hostileFiles(): readonly ImportSeed[] {
  const framed = FRAMES.flatMap(([name, before, after]) =>
    Object.entries(CONTENTS).map(([what, content]) => ({
      name: `${what} in ${name}`,
      files: [text(name, `${before}${content}${after}`)],
      isPart: false,
    })),
  )
  const wide = Array.from('\ufeff{"kind":1}', (letter) => letter.charCodeAt(0))
  const odd: readonly SourceFile[] = [
    { name: 'wide.json', bytes: new Uint8Array(Uint16Array.from(wide).buffer) },
    { name: 'torn.xlsx', bytes: new Uint8Array([80, 75, 3, 4, 20]) },
  ]
  return [...framed, ...odd.map((file) => ({ name: file.name, files: [file], isPart: false }))]
}

/** Large hostile files, made one at a time. */
export function largeFiles(): readonly (readonly [name: string, make: () => SourceFile])[] {
  return Object.entries(LARGE)
}
