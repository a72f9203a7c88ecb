import { matchWords } from '../../words/match.ts'
import { explainCloseness } from '../match/explainCloseness.ts'
import type { Lead } from './screening.ts'

/** Why a lead is one, in short statements. */
export function whyLead(asked: string, { found, text }: Lead): readonly string[] {
  return found ? explainCloseness(found, asked, text) : [matchWords.exact]
}
