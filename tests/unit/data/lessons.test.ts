import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lessonEngine } from '../../../src/cli/lessonEngine.ts'
import { checkTask } from '../../../src/domain/lesson/checkTask.ts'
import { lessonSheets } from '../../../src/domain/lesson/sheets.ts'
import { solveTask } from '../../../src/domain/lesson/solveTask.ts'
import { validateLesson } from '../../../src/domain/lesson/validateLesson.ts'
import type { Network } from '../../../src/domain/network/network.ts'
import { readNetwork } from '../../../src/domain/network/readNetwork.ts'
import type { Lesson } from '../../../src/domain/network/schema/lesson.ts'
import { citedSources } from '../../../src/domain/stories/citedSources.ts'

function shipped(name: string): { network: Network; lesson: Lesson } {
  const reading = readNetwork(JSON.parse(readFileSync(`public/data/${name}.json`, 'utf8')))
  const lesson = reading.ok ? reading.network.file.lessons?.[0] : undefined
  if (!reading.ok || !lesson) throw new Error(`${name} has no lesson`)
  return { network: reading.network, lesson }
}

const lantern = shipped('lantern')
const flagship = shipped('dprk-procurement')

describe.each([
  ['the fictional network', lantern],
  ['the flagship network', flagship],
])('the lesson of %s', (_, { network, lesson }) => {
  it('has only tasks that can be solved', async () => {
    expect(await validateLesson(network, lesson, lessonEngine)).toEqual([])
  })

  it('ends with a debrief that brings back what was said', () => {
    expect(lesson.steps.at(-1)?.recall).toBe(true)
  })
})

describe('ninety minutes on the fictional network', () => {
  const { network, lesson } = lantern
  const step = (id: string) => {
    const found = lesson.steps.find((each) => each.id === id)
    if (!found) throw new Error(`no step ${id}`)
    return found
  }
  const answer = async (stepId: string, taskId: string, ids: readonly string[], team = 'blue') => {
    const task = step(stepId).tasks?.find(({ id }) => id === taskId)
    if (!task) throw new Error(`no task ${taskId}`)
    const kind = task.kind === 'redTeam' ? 'go' : 'entities'
    return checkTask({
      network,
      lesson,
      step: step(stepId),
      task,
      answer: kind === 'go' ? { kind } : { kind, ids },
      team,
      chosenIn: () => ids,
      engine: lessonEngine,
    })
  }

  it('are planned to the minute', () => {
    expect(lesson.steps.map(({ minutes }) => minutes)).toEqual([10, 15, 20, 10, 15, 10, 10])
  })

  it('score a choice of two against the proven best', async () => {
    const busy = await answer('choose-two', 'choose-two', ['tellorin', 'wendlehatch'])
    expect([busy.outcome.standing, busy.choice?.mine.pairsLost, busy.choice?.share]).toEqual([
      'close',
      29,
      29 / 30,
    ])
    const best = await answer('choose-two', 'choose-two', ['quillfarrow', 'tellorin'])
    expect(best.outcome).toEqual({
      standing: 'right',
      score: 1,
      sentence: '30 of 43 pairs are lost: no choice of this size loses more.',
    })
  })

  it('let four beat greedy by stopping both of a pair', async () => {
    const four = ['tellorin', 'quillfarrow', 'marrowkeel', 'kettersand']
    const { choice } = await answer('greedy', 'choose-four', four)
    expect([choice?.mine.pairsLost, choice?.greedy.pairsLost, choice?.best.pairsLost]).toEqual([
      37, 35, 37,
    ])
  })

  it('refuse a choice where routes begin or end', async () => {
    const { outcome } = await answer('choose-two', 'choose-two', ['tellorin', 'yard-four'])
    expect(outcome.sentence).toBe(
      'Naval Yard Four is where routes begin or end. Choose among those between.',
    )
  })

  it('let the red team answer alike for one team, with less on a thinner map', async () => {
    const choice = ['tellorin', 'quillfarrow']
    const first = await answer('red-team', 'red-team', choice)
    const again = await answer('red-team', 'red-team', choice, ' BLUE ')
    expect(again).toEqual(first)
    const other = await answer('red-team', 'red-team', choice, 'green')
    expect(other.redTeam?.hidden).not.toEqual(first.redTeam?.hidden)
    const { whole, partial, hidden } = first.redTeam!
    expect(hidden).toHaveLength(10)
    expect(whole).toEqual({ before: 43, noReaction: 13, bestResponse: 43, optimistic: 43 })
    expect(partial.before).toBeLessThanOrEqual(whole.before)
    expect(partial.noReaction).toBeLessThanOrEqual(whole.noReaction)
  })

  it('solve the ownership puzzle by a chain of sums', async () => {
    const task = step('ownership').tasks?.[0]
    const solution = await solveTask(network, step('ownership'), task!, lessonEngine)
    expect(solution.sentences[0]).toBe('By arithmetic on the loaded data: blocked.')
    expect(solution.sentences.at(-1)).toMatch(/Mereholt Holdings 49\s% \+ Berin Asmolt 1\s% = 50/)
  })

  it('come with sheets: the key tells answers, the worksheet does not', async () => {
    const [facilitator, worksheet, key] = await lessonSheets(network, lesson, lessonEngine)
    const best = 'Best: Tellorin Gate Trading and Quillfarrow Traders, 30 of 43 pairs lost.'
    expect(facilitator?.markdown).toContain(best)
    expect(facilitator?.markdown).toContain('| 7 | Debrief | 80 min | 90 min |')
    expect(key?.markdown).toContain(best)
    expect(worksheet?.markdown).toContain('Stop two. Which two lose the most pairs?')
    expect(worksheet?.markdown).not.toContain('Answer:')
    expect(worksheet?.markdown).not.toContain('30 of 43')
    expect(worksheet?.markdown).toContain('Everything here is invented')
  })
})

/** A sentence with the marks that follow it; a point in a number ends none. */
const SENTENCE = /[^.?!]*(?:\.(?=\d)[^.?!]*)*[.?!](?:\[\^[^\]]+\])*/g

/** Who speaks in a record. */
const AUTHORITY =
  /Treasury|OFAC|United Nations|Security Council|UN list|C4ADS|[Pp]rosecutors|investigators|Researchers/

describe('the lesson on real records', () => {
  const { network, lesson } = flagship
  const names = network.entities.map(({ name }) => name)
  const said = lesson.steps.flatMap(({ title, text = '', tasks = [] }) =>
    [text, ...tasks.map(({ explanation = '' }) => explanation)].flatMap((whole) =>
      (whole.match(SENTENCE) ?? []).map((sentence) => ({ title, sentence: sentence.trim() })),
    ),
  )

  it('is planned to the minute: story, bets, choice, greed, red team, ownership, debrief', () => {
    expect(lesson.steps.map(({ minutes }) => minutes)).toEqual([10, 15, 20, 10, 15, 10, 10])
  })

  it('has no sentence without a source that names, dates or quotes anybody', () => {
    const bare = said.filter(({ sentence }) => citedSources(sentence).length === 0)
    const facts = bare.filter(
      ({ sentence }) =>
        /\d{3,}/.test(sentence.replace('Twelve of 471', '')) ||
        AUTHORITY.test(sentence) ||
        names.some((name) => sentence.includes(name)),
    )
    expect(facts).toEqual([])
    expect(said.length - bare.length).toBeGreaterThan(15)
  })

  it('counts itself what it says of this map', () => {
    const illicit = network.relations.filter(({ legality }) => legality === 'illicit')
    expect([illicit.length, network.relations.length]).toEqual([12, 471])
  })

  it('speaks of harms: over-compliance, people on no list, what a map cannot prove', () => {
    const { text = '' } = lesson.steps.at(-1) ?? {}
    for (const harm of ['Over-compliance', 'Unlisted people', 'What a map cannot prove'])
      expect(text).toContain(`**${harm}.**`)
    const guilt = said.filter(({ sentence }) => /guilt|criminal|\bsanctioned\b/i.test(sentence))
    expect(guilt).toEqual([])
  })
})
