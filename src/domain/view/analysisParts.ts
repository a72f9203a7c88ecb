import {
  CRITERIA,
  DEFAULT_ANALYSIS_SETTINGS,
  OWN_FRONTS,
  type AnalysisSettings,
  type CriterionWeights,
} from '../chokepoint/settings.ts'
import { isPartialDate } from '../network/partialDate.ts'
import { FLOWS, LAYERS, RELATION_TYPES } from '../network/relationType.ts'
import { CONFIDENCES } from '../network/schema/relation.ts'
import { viewWords } from '../../words/view.ts'
import type { AtlasView } from './atlasView.ts'
import { readList, readNumber, writeList, writeNumber } from './fragmentText.ts'
import { oneOf, type ViewPart } from './viewPart.ts'

const WEIGHT_DIGITS = 4
/** Links made when there were so many criteria still give the scores they gave: what they do not name weighs nothing. */
const FIRST_CRITERIA = 3

interface SettingPart {
  readonly key: string
  readonly write: (settings: AnalysisSettings) => string | undefined
  readonly read: (text: string, settings: AnalysisSettings) => AnalysisSettings | undefined
}

function setPart(key: string, field: 'entryPoints' | 'endUsers'): SettingPart {
  return {
    key,
    write: (settings) => settings[field] && writeList(settings[field]),
    read: (text, settings) => ({ ...settings, [field]: [...new Set(readList(text))].toSorted() }),
  }
}

function boundPart(key: string, field: 'from' | 'to'): SettingPart {
  return {
    key,
    write: (settings) => settings.time[field],
    read: (text, settings) =>
      isPartialDate(text) ? { ...settings, time: { ...settings.time, [field]: text } } : undefined,
  }
}

const SETTING_PARTS: readonly SettingPart[] = [
  {
    key: 'counted-layers',
    write: ({ layers }) => {
      const text = writeList(layers)
      return text === writeList(DEFAULT_ANALYSIS_SETTINGS.layers) ? undefined : text
    },
    read: (text, settings) => {
      const chosen = readList(text)
      if (chosen.some((layer) => !oneOf(layer, LAYERS))) return undefined
      return { ...settings, layers: LAYERS.filter((layer) => chosen.includes(layer)) }
    },
  },
  {
    key: 'counted-confidence',
    write: ({ minimumConfidence }) =>
      minimumConfidence === DEFAULT_ANALYSIS_SETTINGS.minimumConfidence
        ? undefined
        : minimumConfidence,
    read: (text, settings) => {
      const minimumConfidence = oneOf(text, CONFIDENCES)
      return minimumConfidence && { ...settings, minimumConfidence }
    },
  },
  boundPart('counted-from', 'from'),
  boundPart('counted-to', 'to'),
  {
    key: 'counted-undated',
    write: ({ time }) => (time.undated ? undefined : 'out'),
    read: (text, settings) =>
      text === 'out' ? { ...settings, time: { ...settings.time, undated: false } } : undefined,
  },
  {
    key: 'flows',
    write: ({ flows }) =>
      writeList(RELATION_TYPES.flatMap((type) => (flows[type] ? [type, flows[type]] : []))) ||
      undefined,
    read: (text, settings) => {
      const entries = readList(text)
      const flows = { ...settings.flows }
      for (let at = 0; at < entries.length; at += 2) {
        const type = oneOf(entries[at] ?? '', RELATION_TYPES)
        const flow = oneOf(entries[at + 1] ?? '', FLOWS)
        if (!type || !flow) return undefined
        flows[type] = flow
      }
      return { ...settings, flows }
    },
  },
  {
    key: 'own-fronts',
    write: ({ ownFronts }) =>
      ownFronts === DEFAULT_ANALYSIS_SETTINGS.ownFronts ? undefined : ownFronts,
    read: (text, settings) => {
      const ownFronts = oneOf(text, OWN_FRONTS)
      return ownFronts && { ...settings, ownFronts }
    },
  },
  setPart('entry-points', 'entryPoints'),
  setPart('end-users', 'endUsers'),
  {
    key: 'weights',
    write: ({ weights }) => {
      const text = weightsText(weights)
      return text === weightsText(DEFAULT_ANALYSIS_SETTINGS.weights) ? undefined : text
    },
    read: (text, settings) => {
      const given = readList(text).map(readNumber)
      if (given.length !== FIRST_CRITERIA && given.length !== CRITERIA.length) return undefined
      if (given.some((weight) => weight === undefined || weight < 0)) return undefined
      const weights = CRITERIA.map((criterion, place) => [criterion, given[place] ?? 0])
      return { ...settings, weights: Object.fromEntries(weights) as CriterionWeights }
    },
  },
]

function weightsText(weights: AnalysisSettings['weights']): string {
  return writeList(CRITERIA.map((criterion) => writeNumber(weights[criterion], WEIGHT_DIGITS)))
}

function viewPart(part: SettingPart): ViewPart {
  return {
    key: part.key,
    name: viewWords.partNames.analysis,
    write: (view) => part.write(view.analysisSettings),
    read: (text, view): AtlasView | undefined => {
      const analysisSettings = part.read(text, view.analysisSettings)
      return analysisSettings && { ...view, analysisSettings }
    },
  }
}

/** The parts of a fragment that hold what the analysis rests on. */
export const ANALYSIS_PARTS: readonly ViewPart[] = SETTING_PARTS.map(viewPart)
