import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildNetwork } from '../../tests/support/networkBuilder.ts'
import { standaloneTemplate } from '../domain/standalone/standalonePage.ts'
import { runCommandLine } from './runCommandLine.ts'

const template = standaloneTemplate({
  language: 'en',
  title: '',
  styles: '',
  code: '',
  icon: '',
  hashOf: () => 'sha256-',
})
const person = { id: 'p1', name: 'Orla Maerin', type: 'facilitator_person' } as const
const network = (meta: object) =>
  JSON.stringify(buildNetwork({ meta: { title: 'Harbour', ...meta }, entities: [person] }).file)

let folder: string
const written = (name: string) => readFileSync(path.join(folder, name), 'utf8')
const run = (...args: string[]) => runCommandLine(args, folder, () => template)

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'atlas-page-'))
  writeFileSync(path.join(folder, 'real.json'), network({}))
  writeFileSync(path.join(folder, 'invented.json'), network({ fictional: true }))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('a stand-alone page by the command line', () => {
  it('holds the network, people who are in no record by initials, and says so', async () => {
    const { exitCode, out, errors } = await run('standalone', 'real.json', 'real.html')
    expect([exitCode, out]).toEqual([0, 'real.html is written, 2 kB.\n'])
    expect(errors).toContain(
      '1 person who is not listed, charged or convicted is shown by initials',
    )
    expect(written('real.html')).toContain('"name":"O. M."')
    expect(written('real.html')).not.toContain('Maerin')
  })

  it('keeps names when asked to, and those of invented people', async () => {
    const named = await run('standalone', 'real.json', 'named.html', '--names')
    const invented = await run('standalone', 'invented.json', 'invented.html')
    expect(written('named.html')).toContain('Orla Maerin')
    expect(written('invented.html')).toContain('Orla Maerin')
    expect(named.errors + invented.errors).not.toContain('initials')
  })

  it('overwrites nothing unasked, and tells when the app is not built', async () => {
    writeFileSync(path.join(folder, 'there.html'), 'mine')
    const refused = await run('standalone', 'real.json', 'there.html')
    expect([refused.exitCode, written('there.html')]).toEqual([2, 'mine'])
    const args = ['standalone', 'real.json', 'new.html']
    const unbuilt = await runCommandLine(args, folder, () => null)
    expect([unbuilt.exitCode, unbuilt.errors.split('\n')[0]]).toEqual([
      2,
      'The page is made of the built app, which is not there. Build it once: npm run build',
    ])
  })
})
