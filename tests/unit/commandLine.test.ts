import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parse } from 'papaparse'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildNetwork } from '../support/networkBuilder.ts'
import { runAtlas } from '../support/runAtlas.ts'
import { twoGates } from '../support/twoGates.ts'

let folder: string
const place = (name: string) => path.join(folder, name)
const write = (name: string, value: unknown) => writeFileSync(place(name), JSON.stringify(value))

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'atlas-line-'))
  write('gates.json', twoGates)
  write(
    'ties.json',
    buildNetwork({
      entities: ['b:bank "Middle Bank"'],
      relations: ['a related_to b', 'b related_to c'],
    }).file,
  )
})

afterAll(() => rmSync(folder, { recursive: true }))

/** Both questions at once, of the network of two gates. */
const asked = (format: string) =>
  runAtlas('analyze', place('gates.json'), '--stop', 'gate, gate', '--best=1', '--format', format)

describe('analyze', () => {
  it('gives as JSON who is ranked how, and by which run', async () => {
    const { exitCode, out, errors } = await runAtlas(
      'analyze',
      place('gates.json'),
      '--format',
      'json',
    )
    expect([exitCode, errors]).toEqual([0, ''])
    const { runId, network, entities, ...rest } = JSON.parse(out)
    expect(runId).toMatch(/^[0-9a-f]{12}$/)
    expect(network.title).toBe('Two gates')
    expect(network.dataHash).toMatch(/^[0-9a-f]{64}$/)
    expect(rest).toEqual({
      entryPoints: ['maker'],
      endUsers: ['army', 'navy'],
      connectedPairs: 2,
    })
    expect(
      entities.map(({ id, name, rank, tier, reported }: Record<string, unknown>) => [
        rank,
        id,
        name,
        tier,
        reported,
      ]),
    ).toEqual([
      [1, 'trader', 'Trader, Ltd.', 1, false],
      [2, 'gate', '=Gate', 1, false],
      [3, 'side', 'Side', 3, false],
    ])
    expect(entities[1].criteria).toMatchObject({
      gatekeeper: 0.5,
      supplyLoss: 0.5,
      routeShare: 0.75,
    })
  })

  it('gives the same bytes twice', async () => {
    const args = ['analyze', place('gates.json'), '--format=json']
    expect((await runAtlas(...args)).out).toBe((await runAtlas(...args)).out)
  })

  it('gives as CSV the same ranking, the run in every row, safe from formulas', async () => {
    const json = JSON.parse((await runAtlas('analyze', place('gates.json'), '--format=json')).out)
    const { out } = await runAtlas('analyze', place('gates.json'), '--format=csv')
    const { data } = parse<Record<string, string>>(out, { header: true, skipEmptyLines: true })
    expect(data.map(({ rank, id, name, runId }) => [rank, id, name, runId])).toEqual([
      ['1', 'trader', 'Trader, Ltd.', json.runId],
      ['2', 'gate', "'=Gate", json.runId],
      ['3', 'side', 'Side', json.runId],
    ])
    expect(data.map(({ score }) => Number(score))).toEqual(
      json.entities.map(({ score }: { score: number }) => score),
    )
  })

  it('gives a table to read when nothing else is asked for', async () => {
    const { out } = await runAtlas('analyze', place('gates.json'))
    const lines = out.split('\n')
    expect(lines[0]).toBe('Two gates')
    expect(lines[1]).toMatch(/^Run [0-9a-f]{12}$/)
    expect(lines[2]).toBe('Entry points 1 · end users 2 · connected pairs 2')
    expect(lines.filter((line) => line.includes('(gate)'))).toEqual([
      expect.stringMatching(/^ ?2 +1 .* 50\.0 % .*=Gate \(gate\)$/),
    ])
  })

  it('says that nothing is applicable where there is no route, never 0', async () => {
    const json = await runAtlas('analyze', place('ties.json'), '--format=json')
    expect(JSON.parse(json.out)).toMatchObject({
      connectedPairs: null,
      entities: [],
      notApplicable: 'no entry points',
      structure: { cutEntities: ['b'] },
    })
    const table = await runAtlas('analyze', place('ties.json'))
    expect(table.out).toMatch(/^Not applicable: there are no entry points/m)
    expect(table.out).toMatch(/100\.0 % +yes +Middle Bank \(b\)$/m)
    const csv = await runAtlas('analyze', place('ties.json'), '--format=csv')
    expect(csv.out).toMatch(/^b,Middle Bank,1,1,true,[0-9a-f]{12}\r$/m)
  })
})

describe('analyze --stop and --best', () => {
  it('say in JSON what the stop does and whom it is best to stop', async () => {
    const { stopped, bestK } = JSON.parse((await asked('json')).out)
    expect(stopped).toMatchObject({
      ids: ['gate'],
      pairsBefore: 2,
      pairsLost: 1,
      cutOff: ['navy'],
    })
    const [army, navy] = stopped.endUsers
    expect([army.before.kappa, army.after.kappa]).toEqual([1, 1])
    expect(army.after.shortestRoute).toEqual(['maker', 'trader', 'side', 'army'])
    expect([navy.after.isReached, navy.after.shortestRoute]).toEqual([false, []])
    expect(bestK).toMatchObject({
      k: 1,
      greedy: { ids: ['trader'], pairsLost: 2 },
      best: { ids: ['trader'], pairsLost: 2 },
      gap: 0,
      certificate: { kind: 'enumerated' },
    })
  })

  it('say it in words in the table', async () => {
    const { out } = await asked('table')
    expect(out).toMatch(/^Stopping =Gate loses 1 of 2 pairs and cuts off 1 of 2 end users\.$/m)
    expect(out).toMatch(/^cut off +1 → 0 +3 → – +1 → 0 +Navy \(navy\)$/m)
    expect(out).toMatch(/^Proven best: Trader, Ltd\., 2 of 2 pairs lost$/m)
    expect(out).toMatch(/^Proven: enumerated 3 sets, none loses more\.$/m)
  })

  it('mark the rows of the CSV', async () => {
    const { data } = parse<Record<string, string>>((await asked('csv')).out, {
      header: true,
      skipEmptyLines: true,
    })
    expect(
      data.map(({ id, stopped, greedyStop, bestStop }) => [id, stopped, greedyStop, bestStop]),
    ).toEqual([
      ['trader', 'false', 'true', 'true'],
      ['gate', 'true', 'false', 'false'],
      ['side', 'false', 'false', 'false'],
    ])
  })

  it('change neither the ranking nor its run', async () => {
    const without = await runAtlas('analyze', place('gates.json'), '--format=json')
    expect(JSON.parse((await asked('json')).out)).toMatchObject(JSON.parse(without.out))
  })

  it('write an end user that an entry point deals with straight as infinitely hard to cut off', async () => {
    const { out } = await runAtlas(
      'analyze',
      'public/data/dprk-procurement.json',
      '--stop=dhid',
      '--format=json',
    )
    const { stopped } = JSON.parse(out)
    expect(
      stopped.endUsers.map(({ after }: { after: { kappa: unknown } }) => after.kappa),
    ).toContain('infinite')
  })

  it('refuse what the network does not hold', async () => {
    const { exitCode, out, errors } = await runAtlas(
      'analyze',
      place('gates.json'),
      '--stop=gate,nobody',
    )
    expect([exitCode, out]).toEqual([2, ''])
    expect(errors).toContain('The network holds no entity with the id "nobody".')
  })
})

describe('a command that makes no sense', () => {
  it.each([
    ['no command', [], 'Say what to do: analyze, validate, convert, standalone or exhibit.'],
    ['an unknown command', ['draw', 'a.json'], 'There is no command "draw".'],
    ['no file', ['analyze'], 'Say which file to analyze.'],
    ['no file to write', ['convert', 'a.json'], 'and, behind them, which file to write.'],
    ['an unknown ending', ['convert', 'a.json', 'b.doc'], 'The ending of "b.doc" names no format'],
    ['a report as text', ['convert', 'a.json', 'b.json', '--report', 'r.doc'], '"r.doc" does not'],
    [
      'a forced analysis',
      ['analyze', 'a.json', '--force'],
      '--force is for convert and standalone',
    ],
    ['a page that is none', ['standalone', 'a.json', 'b.txt'], 'A page ends with .html; "b.txt"'],
    ['no page to write', ['standalone', 'a.json'], 'and, behind them, which file to write.'],
    ['an unknown format', ['analyze', 'a.json', '--format', 'xml'], 'There is no format "xml"'],
    ['an unknown option', ['analyze', 'a.json', '--fast'], '--fast'],
    ['nobody to stop', ['analyze', 'a.json', '--stop', ','], 'Say which entities to stop'],
    ['a best that is no number', ['analyze', 'a.json', '--best', 'two'], 'not "two"'],
    ['a best of none', ['analyze', 'a.json', '--best=0'], 'not "0"'],
    ['a best of too many', ['analyze', 'a.json', '--best=21'], 'not "21"'],
    ['a stop to validate', ['validate', 'a.json', '--stop', 'a'], 'The option --stop'],
    ['a format to validate', ['validate', 'a.json', '--format', 'csv'], 'The option --format'],
  ])('is refused with what is wrong: %s', async (_, args, sentence) => {
    const { exitCode, out, errors } = await runAtlas(...args)
    expect([exitCode, out]).toEqual([2, ''])
    expect(errors).toContain(sentence)
    expect(errors).toContain('npm run atlas -- --help')
  })

  it('is helped by --help', async () => {
    for (const args of [['--help'], ['help'], ['analyze', '-h']]) {
      const { exitCode, out, errors } = await runAtlas(...args)
      expect([exitCode, errors]).toEqual([0, ''])
      expect(out).toContain('npm run atlas -- analyze FILE')
    }
  })
})
