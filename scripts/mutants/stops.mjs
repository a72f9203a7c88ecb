const BEST_STOPS = 'src/analysis/removal/bestStopsTask.ts'
const BEST = '    best: named(answer.best),\n'
const LAST_IMPORT = "import { partOf, type Steps } from '../steps.ts'\n"

/** @type {readonly import('./mutant.mjs').Mutant[]} */
export const STOP_MUTANTS = [
  {
    bug: 'F denominator n instead of n-k',
    where: 'fragmentation',
    edits: [
      {
        file: 'src/analysis/algorithm/fragmentation.ts',
        good: '/ ((survivors * (survivors - 1)) / 2)',
        bad: '/ ((vertexCount * (vertexCount - 1)) / 2)',
      },
    ],
  },
  {
    bug: 'greedy returned as optimal',
    where: 'best stops over ties',
    edits: [
      {
        file: BEST_STOPS,
        good: BEST,
        bad: '    best: named(task.hasRoutes ? answer.best : greedy),\n',
      },
    ],
  },
  {
    bug: 'greedy interdiction returned as optimal',
    where: 'best stops over routes',
    edits: [
      {
        file: BEST_STOPS,
        good: BEST,
        bad: '    best: named(task.hasRoutes ? greedy : answer.best),\n',
      },
    ],
  },
  {
    bug: 'top-k betweenness returned as KPP-Neg',
    where: 'best stops over ties',
    edits: [
      {
        file: BEST_STOPS,
        good: LAST_IMPORT,
        bad: `import { undirectedBetweenness } from '../algorithm/betweenness.ts'\n${LAST_IMPORT}`,
      },
      {
        file: BEST_STOPS,
        good: BEST,
        bad: '    best: task.hasRoutes ? named(answer.best) : busiest(task, problem),\n',
      },
      {
        file: BEST_STOPS,
        good: 'function problemOf(',
        bad: `function busiest(task: BestStopsTask, problem: StopProblem): StopSet {
  const values = undirectedBetweenness(undirectedGraph(task.vertexCount, task.from, task.to))
  const vertices = [...values.keys()]
    .toSorted((a, b) => values[b]! - values[a]! || a - b)
    .slice(0, task.budget)
  const counter = problem.counter()
  const lost = vertices.reduce((_, vertex) => counter.push(vertex), 0)
  return { vertices, lost, cost: vertices.length }
}

function problemOf(`,
      },
    ],
  },
]
