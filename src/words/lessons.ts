const number = (value: number) => value.toLocaleString('en')
const plural = (count: number, one: string, many: string) =>
  `${number(count)} ${count === 1 ? one : many}`
const entities = (count: number) => plural(count, 'entity', 'entities')
const pairs = (count: number) => plural(count, 'pair', 'pairs')

/** `A`, `A and B`, `A, B and C`. */
function and(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? ''
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

interface Difference {
  readonly missing: number
  readonly extra: number
}

function difference({ missing, extra }: Difference): string {
  const parts = [
    ...(missing > 0 ? [`${number(missing)} missing`] : []),
    ...(extra > 0 ? [`${number(extra)} too many`] : []),
  ]
  return parts.join(', ')
}

interface Lost {
  readonly lost: number
  readonly pairs: number
  readonly most: number
}

interface Left {
  readonly before: number
  readonly noReaction: number
  readonly bestResponse: number
  readonly optimistic: number
}

interface Told {
  readonly value: number
  readonly of: number
}

const measures = {
  pairsLost: {
    name: 'pairs lost',
    said: ({ value, of }: Told) => `${number(value)} of ${pairs(of)} are lost`,
  },
  endUsersCutOff: {
    name: 'end users cut off',
    said: ({ value, of }: Told) =>
      `${number(value)} of ${plural(of, 'end user', 'end users')} ${value === 1 ? 'is' : 'are'} cut off`,
  },
} as const

type Measure = keyof typeof measures

/** Words of lessons: what answers come to, what solves a task, what is wrong with a lesson, what the log says. */
export const lessonWords = {
  measures,
  standings: {
    right: 'right',
    close: 'close',
    wrong: 'not right',
    kept: 'noted',
  },
  outcomes: {
    notAnswered: 'There is no answer to look at yet.',
    find: {
      right: (count: number) =>
        count === 1 ? 'That is the one.' : `That is all ${number(count)} of them.`,
      nothing: 'Nothing is selected. Select in the picture, in the table or by search.',
      partly: (of: Difference & { readonly hits: number }) =>
        of.hits === 0
          ? `None of what is selected is meant: ${difference(of)}.`
          : `${number(of.hits)} right, ${difference(of)}.`,
    },
    filter: {
      right: (count: number) => `The filter shows exactly the ${entities(count)} that are meant.`,
      partly: (of: Difference & { readonly shown: number }) =>
        `The filter shows ${entities(of.shown)}: ${difference(of)}.`,
    },
    mark: {
      one: (count: number) =>
        count === 0
          ? 'Nothing is selected. Select the one you mean.'
          : `${entities(count)} are selected. Select just one.`,
      bet: (name: string) => `Your bet is noted: ${name}. It comes back in the debrief.`,
      right: (name: string) => `Yes: ${name}.`,
      wrong: (name: string) => `Not ${name}.`,
    },
    predict: {
      said: (measure: Measure, of: Told & { readonly predicted: number }) =>
        `You said ${number(of.predicted)}; by the documented relations ${measures[measure].said(of)}.`,
    },
    choose: {
      right: ({ lost, pairs: all }: Lost) =>
        `${number(lost)} of ${pairs(all)} are lost: no choice of this size loses more.`,
      short: ({ lost, pairs: all, most }: Lost) =>
        `${number(lost)} of ${pairs(all)} are lost; the best choice of this size loses ${number(most)}.`,
      howMany: (k: number, chosen: number) =>
        `Select ${number(k)}; ${number(chosen)} are selected.`,
      notBetween: (name: string) =>
        `${name} is where routes begin or end. Choose among those between.`,
    },
    redTeam: {
      chooseFirst: 'There is nothing to answer yet: make the choice before this first.',
      said: ({ before, noReaction, bestResponse, optimistic }: Left, hidden: number) =>
        `Of ${pairs(before)}, ${number(noReaction)} are left if nobody reacts, ${number(bestResponse)} after the best response, ${number(optimistic)} at most. ${plural(hidden, 'relation was', 'relations were')} out of sight.`,
    },
    ownership: {
      right: (verdict: string) => `Yes, by arithmetic on the loaded data: ${verdict}.`,
      wrong: (verdict: string) => `Not “${verdict}”. Look at who holds what, step by step.`,
    },
  },
  solutions: {
    names: and,
    these: (names: string) => `Meant is ${names}.`,
    anyBet: 'A bet: there is no wrong answer.',
    anyOf: (names: string) => `Right is ${names}.`,
    filter: (sentence: string) => sentence,
    measured: {
      pairsLost: (names: string, value: number, of: number) =>
        `Stopping ${names}: ${measures.pairsLost.said({ value, of })}.`,
      endUsersCutOff: (names: string, value: number, of: number) =>
        `Stopping ${names}: ${measures.endUsersCutOff.said({ value, of })}.`,
    },
    best: (names: string, lost: number, all: number) =>
      `Best: ${names}, ${number(lost)} of ${pairs(all)} lost.`,
    equallyGood: (names: string) => `As good: ${names}.`,
    greedy: (names: string, lost: number) => `Greedy: ${names}, ${number(lost)} lost.`,
    redTeam: 'Depends on the choice and on the code of the team: the app works it out.',
    verdict: (verdict: string) => `By arithmetic on the loaded data: ${verdict}.`,
  },
  faults: {
    noSource: (id: string) => `The text cites a source that the network does not have: ${id}.`,
    view: (parts: readonly string[]) =>
      `The view does not fit the network. Not understood: ${and(parts)}.`,
    emptyStep: (title: string) => `The step “${title}” has neither text nor tasks.`,
    sameId: (id: string) => `The id “${id}” is there twice.`,
    noSteps: 'The lesson has no steps.',
    noEntity: (id: string) => `The network has no entity with the id “${id}”.`,
    filterNothing: 'The filter that is asked for shows nothing.',
    filterAll: 'The filter that is asked for shows everything: there is nothing to filter.',
    filterBegun: 'The step begins with what is asked for.',
    predictShown: 'The step begins in What if, so the effect is there before it is predicted.',
    predictNothing: 'There is nothing that the stop could change, so nothing to predict.',
    predictAnything: (of: number) =>
      `There are only ${number(of)} to lose: within this tolerance every prediction is right.`,
    noRoutes: 'The network has no routes, so there is no choice to score.',
    tooMany: (k: number, candidates: number) =>
      `${number(k)} are to be chosen, but only ${number(candidates)} lie between entry points and end users.`,
    nothingToLose: 'No choice loses anything.',
    unproven: 'The best choice is not proven here, so there is nothing to score against.',
    findAll: 'All entities are asked for: there is nothing to find.',
    markNothing: 'Say which entities are right, or make it a bet.',
    noChoice: (id: string) => `It answers the choice “${id}”, and no choice before it has that id.`,
    nothingHidden: 'With this share no relation is hidden.',
    listedItself: 'The entity is listed itself, or taken as listed: there is nothing to work out.',
  },
  log: {
    heading: (lesson: string, team: string) =>
      team === '' ? `# ${lesson}: decisions` : `# ${lesson}: decisions of ${team}`,
    whats: {
      answer: 'answered',
      hint: 'took a hint',
      solution: 'saw the solution',
      again: 'began again',
    },
    columns: {
      at: 'Time (UTC)',
      team: 'Team',
      step: 'Step',
      task: 'Task',
      what: 'What',
      chosen: 'Chosen',
      standing: 'Standing',
      outcome: 'Outcome',
      tries: 'Tries',
      hints: 'Hints',
      run: 'Run',
    },
    used: (tries: number, hints: number) =>
      `${plural(tries, 'try', 'tries')}, ${plural(hints, 'hint', 'hints')}`,
    run: (id: string) => ` · run ${id}`,
  },
} as const
