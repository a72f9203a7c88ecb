import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runAtlas } from '../support/runAtlas.ts'
import { twoGates } from '../support/twoGates.ts'

let folder: string
const place = (name: string) => path.join(folder, name)
const write = (name: string, value: unknown) => writeFileSync(place(name), JSON.stringify(value))

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'atlas-validate-'))
  write('gates.json', twoGates)
  write('wrong.json', {
    ...twoGates,
    entities: [{ ...twoGates.entities[0], country: 'Germany' }, ...twoGates.entities.slice(1)],
    relations: twoGates.relations.map((relation) => ({ ...relation, sources: 's1' })),
  })
  writeFileSync(place('no.json'), '{"kind": ')
})

afterAll(() => rmSync(folder, { recursive: true }))

const withLesson = (tasks: readonly object[]) => ({
  ...twoGates,
  lessons: [{ id: 'l', title: 'L', steps: [{ id: 's', title: 'S', tasks }] }],
})

const checked = async (tasks: readonly object[]) => {
  writeFileSync(place('lesson.json'), JSON.stringify(withLesson(tasks)))
  return runAtlas('validate', place('lesson.json'))
}

describe('the lessons of a network', () => {
  it('are valid when every task can be solved', async () => {
    const { exitCode, errors } = await checked([
      { id: 'a', kind: 'find', question: 'Q', entities: ['gate'] },
      { id: 'b', kind: 'filter', question: 'Q', view: 'type=bank' },
      {
        id: 'c',
        kind: 'predict',
        question: 'Q',
        stop: ['gate'],
        measure: 'pairsLost',
        tolerance: 0,
      },
      { id: 'd', kind: 'choose', question: 'Q', k: 1 },
      { id: 'e', kind: 'redTeam', question: 'Q', after: 'd', hidden: 0.2 },
    ])
    expect([exitCode, errors]).toEqual([0, ''])
  })

  it('are refused with where and why', async () => {
    const { exitCode, out, errors } = await checked([
      { id: 'a', kind: 'find', question: 'Q', entities: ['gone'] },
      { id: 'a', kind: 'filter', question: 'Q', view: 'type=vessel' },
      { id: 'b', kind: 'filter', question: 'Q', view: '' },
      {
        id: 'c',
        kind: 'predict',
        question: 'Q',
        stop: ['gate'],
        measure: 'pairsLost',
        tolerance: 9,
      },
      { id: 'd', kind: 'choose', question: 'Q', k: 9 },
      { id: 'e', kind: 'redTeam', question: 'Q', after: 'x', hidden: 0.2 },
      { id: 'f', kind: 'mark', question: 'Q' },
    ])
    expect([exitCode, out]).toEqual([1, ''])
    expect(errors).toBe(`lesson.json can be opened, but its lessons are not sound: 8 problems.
  lessons[0].steps[0].tasks[1].id: The id “a” is there twice.
  lessons[0].steps[0].tasks[0]: The network has no entity with the id “gone”.
  lessons[0].steps[0].tasks[1]: The filter that is asked for shows nothing.
  lessons[0].steps[0].tasks[2]: The filter that is asked for shows everything: there is nothing to filter.
  lessons[0].steps[0].tasks[3]: There are only 2 to lose: within this tolerance every prediction is right.
  lessons[0].steps[0].tasks[4]: 9 are to be chosen, but only 3 lie between entry points and end users.
  lessons[0].steps[0].tasks[5]: It answers the choice “x”, and no choice before it has that id.
  lessons[0].steps[0].tasks[6]: Say which entities are right, or make it a bet.
`)
  })
})

describe('sentences without a source', () => {
  const bare = {
    ...twoGates,
    stories: [
      {
        id: 'told',
        title: 'T',
        steps: [
          {
            id: 's',
            title: 'S',
            view: '',
            text: 'It is so.[^s1] It is told. Is it?',
            notes: 'Wait.',
          },
        ],
      },
    ],
    lessons: [
      {
        id: 'l',
        title: 'L',
        description: 'An hour.',
        steps: [
          {
            id: 's',
            title: 'S',
            text: 'Two of six.[^computed]',
            tasks: [
              {
                id: 'a',
                kind: 'find',
                question: 'Which bank?',
                entities: ['gate'],
                hints: ['Look to the right.'],
              },
            ],
          },
        ],
      },
    ],
  }

  it('are told with their places and refuse nothing', async () => {
    write('bare.json', bare)
    const { exitCode, out, errors } = await runAtlas('validate', place('bare.json'))
    expect([exitCode, errors]).toEqual([0, ''])
    expect(out.slice(out.indexOf('3 sentences')))
      .toBe(`3 sentences of stories and lessons without a source, which refuses nothing:
  stories[0].steps[0].text: It is told.
  lessons[0].description: An hour.
  lessons[0].steps[0].tasks[0].hints[0]: Look to the right.
`)
  })

  it('need none in an invented network', async () => {
    write('invented.json', { ...bare, meta: { ...bare.meta, fictional: true } })
    const { exitCode, out } = await runAtlas('validate', place('invented.json'))
    expect([exitCode, out.includes('without a source')]).toEqual([0, false])
  })
})

describe('validate', () => {
  it('says what a valid file holds', async () => {
    const { exitCode, out, errors } = await runAtlas('validate', place('gates.json'))
    expect([exitCode, errors]).toEqual([0, ''])
    expect(out).toMatch(/gates\.json is valid: 6 entities, 6 relations, 1 source\.$/m)
    expect(out).toMatch(/^Data hash [0-9a-f]{64}$/m)
  })

  it.each(['validate', 'analyze'])('tells what is wrong, and where: %s', async (command) => {
    const { exitCode, out, errors } = await runAtlas(command, place('wrong.json'))
    expect([exitCode, out]).toEqual([1, ''])
    expect(errors).toMatch(/wrong\.json cannot be opened: 7 problems\.$/m)
    expect(errors).toMatch(
      /^ {2}entities\[0\]\.country: Must be a two-letter country code .* but is "Germany"\.$/m,
    )
    expect(errors).toMatch(/^ {2}relations\[5\]\.sources: Must be a list, but is "s1"\.$/m)
  })

  it.each([
    ['a file that is not there', 'none.json', /There is no such file\./],
    ['a folder', '', /This is a folder, not a file\./],
    ['what is no JSON', 'no.json', /Line 1, column 10/i],
  ])('refuses %s', async (_, name, sentence) => {
    const { exitCode, out, errors } = await runAtlas('validate', place(name))
    expect([exitCode, out]).toEqual([1, ''])
    expect(errors).toMatch(sentence)
  })
})
