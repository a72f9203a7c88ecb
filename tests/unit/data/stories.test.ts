import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../../../src/domain/stories/bareSentences.ts'
import { citedSources } from '../../../src/domain/stories/citedSources.ts'
import { readNetwork } from '../../../src/domain/network/readNetwork.ts'
import { fitView } from '../../../src/domain/view/fitView.ts'
import { readView, writeView } from '../../../src/domain/view/viewFragment.ts'

function flagship() {
  const reading = readNetwork(JSON.parse(readFileSync('public/data/dprk-procurement.json', 'utf8')))
  if (!reading.ok) throw new Error('the flagship network cannot be read')
  return reading.network
}

describe('the story shipped with the flagship network', () => {
  const network = flagship()
  const [story] = network.file.stories ?? []
  const steps = story?.steps ?? []

  it('tells the three reports in ten steps', () => {
    expect(steps).toHaveLength(10)
    const cited = new Set(steps.flatMap(({ text = '' }) => citedSources(text)))
    for (const report of ['S201', 'S202', 'S203', 'S11', 'S12', 'S85', 'S87'])
      expect(cited).toContain(report)
  })

  it.each(steps.map((step) => [step.title, step] as const))(
    'gives every sentence of “%s” a source',
    (_, { text = '' }) => {
      const sentences = sentencesOf(text)
      expect(sentences.join(' ')).toBe(text)
      expect(sentences.filter((sentence) => citedSources(sentence).length === 0)).toEqual([])
    },
  )

  it('shows only views that this network understands whole', () => {
    for (const { title, view } of steps) {
      const read = readView(view)
      expect(writeView(read.view)).toBe(view)
      expect([title, read.ignored, fitView(read.view, network).ignored]).toEqual([title, [], []])
    }
  })
})
