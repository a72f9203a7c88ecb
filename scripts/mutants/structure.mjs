const CUT_STRUCTURE = 'src/analysis/algorithm/cutStructure.ts'
const IS_CUT = 'if (parent !== root || blocksAtRoot > 1) isArticulation[parent] = 1'

/** @type {readonly import('./mutant.mjs').Mutant[]} */
export const STRUCTURE_MUTANTS = [
  {
    bug: 'articulation root bug',
    where: 'cut structure',
    edits: [{ file: CUT_STRUCTURE, good: IS_CUT, bad: 'isArticulation[parent] = 1' }],
  },
  {
    bug: 'articulation only in first component',
    where: 'cut structure',
    edits: [
      {
        file: CUT_STRUCTURE,
        good: IS_CUT,
        bad: 'if (root === 0 && (parent !== root || blocksAtRoot > 1)) isArticulation[parent] = 1',
      },
    ],
  },
  {
    bug: 'bridge test ignores parallel edges',
    where: 'undirected graph',
    edits: [
      {
        file: 'src/analysis/graph/undirectedGraph.ts',
        good: 'multiplicity[edgeTo[other]!]! += 1',
        bad: 'multiplicity[edgeTo[other]!] = 1',
      },
    ],
  },
]
