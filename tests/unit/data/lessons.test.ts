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
import { lessonTexts } from '../../../src/domain/lesson/lessonTexts.ts'
import { settingsOf } from '../../../src/domain/lesson/stepView.ts'
import { measured, type Measure } from '../../../src/domain/lesson/checkPredict.ts'
import { ownershipSaid } from '../../../src/domain/lesson/checkOwnership.ts'
import { unsourcedSentences } from '../../../src/domain/lesson/unsourcedSentences.ts'
import { sentencesOf } from '../../../src/domain/stories/bareSentences.ts'
import { citedSources } from '../../../src/domain/stories/citedSources.ts'
import { isOwnMark } from '../../../src/domain/stories/ownMarks.ts'
import { unknownSources } from '../../../src/domain/stories/unknownSources.ts'
import { withoutMarks } from '../../../src/domain/stories/withoutMarks.ts'

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
    expect(facilitator?.markdown).toContain('- Hint: One of them stands in the waist of the map.')
    expect(worksheet?.markdown).not.toContain('Hint:')
    expect(worksheet?.markdown).toContain('Stop two. Which two lose the most pairs?')
    expect(worksheet?.markdown).not.toContain('Answer:')
    expect(worksheet?.markdown).not.toContain('30 of 43')
    expect(worksheet?.markdown).toContain('Everything here is invented')
  })
})

/** Who speaks in a record. */
const AUTHORITY =
  /Treasury|OFAC|United Nations|Security Council|UN list|C4ADS|[Pp]rosecutors|investigators|Researchers/

describe('the lesson on real records', () => {
  const { network, lesson } = flagship
  const said = lessonTexts(lesson).flatMap(({ path, text }) =>
    sentencesOf(text).map((sentence) => ({ path, sentence, marks: citedSources(sentence) })),
  )
  const computed = said.filter(({ marks }) => marks.includes('computed'))

  it('is planned to the minute: story, bets, choice, greed, red team, ownership, debrief', () => {
    expect(lesson.steps.map(({ minutes }) => minutes)).toEqual([10, 15, 20, 10, 15, 10, 10])
  })

  it('gives every sentence a source, or says that it was computed or belongs to the exercise', () => {
    expect(unsourcedSentences(network, lesson)).toEqual([])
    expect(lessonTexts(lesson).flatMap(({ text }) => unknownSources(network, text))).toEqual([])
    const sourced = said.filter(({ marks }) => marks.some((mark) => !isOwnMark(mark)))
    expect(sourced.length).toBeGreaterThanOrEqual(25)
  })

  it('calls nothing a part of the exercise that names, dates or quotes anybody', () => {
    const facts = said.filter(
      ({ sentence, marks }) =>
        marks.every((mark) => mark === 'exercise') &&
        (/\d{3,}/.test(sentence) ||
          AUTHORITY.test(sentence) ||
          network.entities.some(({ name }) => sentence.includes(name))),
    )
    expect(facts).toEqual([])
  })

  it('says as computed only what this network gives', async () => {
    const { relations, entities } = network
    const settings = settingsOf(network, lesson.steps[2]!)
    const without = async (id: string, measure: Measure) =>
      measured(await lessonEngine.effect(network, settings, [id]), measure)
    const [one, two, three] = await Promise.all(
      [1, 2, 3].map((k) => lessonEngine.best(network, settings, k)),
    )
    const lost = [one!, two!, three!].map(({ best }) => best.pairsLost)
    const reached = await without('dhid', 'endUsersCutOff')
    const bank = await without('ftb', 'pairsLost')
    const owning = relations.filter(({ type }) => type === 'owns')
    const nearby = entities.filter(({ country = '' }) => ['CN', 'HK'].includes(country))

    expect(computed.map(({ sentence }) => withoutMarks(sentence))).toEqual([
      `Twelve of ${relations.length}.`,
      'All others are alleged or unknown, and the app draws them so.',
      'The second of the best two is on no list any more: OFAC removed it in March 2020.',
      `How many of the ${reached.of} end users that a route reaches would be cut off without Dandong Hongxiang?`,
      'None: by the documented relations every end user has another way.',
      'And how many without Foreign Trade Bank?',
      `None either, though ${bank.value} of ${bank.of} pairs of entry point and end user lose their routes.`,
      'Here greedy is as good as the best: say that this is a finding about this map and not a rule.',
      `The third adds ${lost[2]! - lost[1]!} pairs where the second added ${lost[1]! - lost[0]!}: most are cut already.`,
      'The right answer is the uncomfortable one: it is not known.',
      'By the rule of the United Kingdom and the listings loaded here, what is Tosong Technology Trading Corporation?',
      `None of the ${owning.length} relations of ownership on this map states a share, so there is nothing to compare with the threshold.`,
      `On this map ${nearby.length} entities are located in China or Hong Kong.`,
    ])
    expect(relations.filter(({ legality }) => legality === 'illicit')).toHaveLength(12)
    expect(new Set(relations.map(({ legality }) => legality))).toEqual(
      new Set(['alleged', 'illicit', 'unknown']),
    )
    const second = two!.best.stopped.find((id) => !one!.best.stopped.includes(id)) ?? ''
    expect(network.entityById.get(second)?.listings?.map(({ end }) => end)).toEqual(['2020-03'])
    expect([reached.value, (await without('ftb', 'endUsersCutOff')).value]).toEqual([0, 0])
    expect([two, three].map((found) => found!.greedy.pairsLost)).toEqual(lost.slice(1))
    expect(owning.filter(({ stakePercent }) => stakePercent !== undefined)).toEqual([])
    expect(ownershipSaid(network, { entity: 'tosong', rule: 'uk' }).verdict).toBe('unknown')
  })

  it('prints every source that a sheet cites in its list, and how to read the other sentences', async () => {
    for (const { kind, markdown } of await lessonSheets(network, lesson, lessonEngine)) {
      const [body = '', list = ''] = markdown.split('\n## Sources\n')
      const listed = Array.from(list.matchAll(/^\| (\d+) \|/gm), ([, number]) => Number(number))
      const cited = citedSources(body).flatMap((id) => network.sourceNumber.get(id) ?? [])
      expect([kind, listed]).toEqual([kind, cited.toSorted((a, b) => a - b)])
      expect(list).toContain('= stands behind what the atlas computes from this network')
      expect(list).toContain('A sentence with neither a number nor = asks, says what to do')
    }
  })

  it('speaks of harms: over-compliance, people on no list, what a map cannot prove', () => {
    const { text = '' } = lesson.steps.at(-1) ?? {}
    for (const harm of ['Over-compliance', 'Unlisted people', 'What a map cannot prove'])
      expect(text).toContain(`**${harm}:**`)
    const guilt = said.filter(({ sentence }) => /guilt|criminal|\bsanctioned\b/i.test(sentence))
    expect(guilt).toEqual([])
  })
})
