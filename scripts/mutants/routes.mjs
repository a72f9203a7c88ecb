const GATEKEEPERS = 'src/analysis/algorithm/gatekeepers.ts'

/** @type {readonly import('./mutant.mjs').Mutant[]} */
export const ROUTE_MUTANTS = [
  {
    bug: 'dominators from first source only',
    where: 'dominator tree',
    edits: [
      {
        file: 'src/analysis/algorithm/dominatorTree.ts',
        good: 'for (let place = 0; place < roots.length; place++) {',
        bad: 'for (let place = 0; place < Math.min(1, roots.length); place++) {',
      },
    ],
  },
  {
    bug: 'articulation point used instead of dominator',
    where: 'gatekeepers',
    edits: [
      {
        file: GATEKEEPERS,
        good: "import { dominatorFinder } from './dominatorTree.ts'\n",
        bad: `import { undirectedGraph } from '../graph/undirectedGraph.ts'
import { cutStructure } from './cutStructure.ts'
import { dominatorFinder } from './dominatorTree.ts'
`,
      },
      {
        file: GATEKEEPERS,
        good: '  const dependents = new Grouper()\n',
        bad: `  const dependents = new Grouper()
  const from = forward.targets.slice()
  for (let v = 0; v < vertexCount; v++) from.fill(v, forward.offsets[v], forward.offsets[v + 1])
  const { isArticulation } = cutStructure(undirectedGraph(vertexCount, from, forward.targets))
`,
      },
      {
        file: GATEKEEPERS,
        good: `    for (let number = parent[numbers[end]!]!; number !== 0; number = parent[number]!) {
      dependents.add(vertices[number]!, end)
    }
`,
        bad: `    isArticulation.forEach((flag, vertex) => {
      if (flag === 1 && vertex !== end) dependents.add(vertex, end)
    })
`,
      },
    ],
  },
  {
    bug: 'kappa: adjacency treated as 0',
    where: 'vertex cut',
    edits: [
      {
        file: 'src/analysis/algorithm/vertexCut.ts',
        good: 'isDirect(end)) return { size: Infinity, vertices: [] }',
        bad: 'isDirect(end)) return { size: 0, vertices: [] }',
      },
    ],
  },
  {
    bug: 'kappa: adjacency treated as 0',
    where: 'minimum cuts',
    edits: [
      {
        file: 'src/analysis/algorithm/minimumCuts.ts',
        good: 'return { kappa: Infinity, members: new Int32Array() }',
        bad: 'return { kappa: 0, members: new Int32Array() }',
      },
    ],
  },
]
