import type { Command } from '../../commands/command.ts'
import { foldText } from '../../lib/foldText.ts'
import { commandWords } from '../../words/commands.ts'

function wordsBegin(text: string, words: readonly string[]): boolean {
  const spaced = ` ${text}`
  return words.every((word) => spaced.includes(` ${word}`))
}

/** How well a command answers: 0 its title begins so, 1 its title has all words, 2 with its other words; null not. */
function closeness({ title, words = '', group }: Command, asked: string): number | null {
  const folded = foldText(title)
  const askedWords = asked.split(' ')
  if (folded.startsWith(asked)) return 0
  if (wordsBegin(folded, askedWords)) return 1
  const all = `${folded} ${foldText(words)} ${foldText(commandWords.groups[group])}`
  return wordsBegin(all, askedWords) ? 2 : null
}

/** Commands whose words begin with the words of a query, the best first, else in their own order. */
export function findCommands(commands: readonly Command[], query: string): readonly Command[] {
  const asked = foldText(query)
  if (asked === '') return []
  return commands
    .flatMap((command) => {
      const rank = closeness(command, asked)
      return rank === null ? [] : [{ command, rank }]
    })
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ command }) => command)
}
