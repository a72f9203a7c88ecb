import type { Command } from '../../commands/command.ts'
import { Kbd } from '../../ui/Kbd.tsx'
import { commandWords } from '../../words/commands.ts'
import { searchWords } from '../../words/search.ts'
import styles from './CommandLine.module.css'
import { MarkedText } from './MarkedText.tsx'
import { matchedParts } from './matchedParts.ts'

interface CommandLineProps {
  readonly command: Command
  readonly query: string
  readonly isPossible: boolean
  /** Undefined for a command that is not a switch. */
  readonly isOn: boolean | undefined
}

/** A command in the list: its title, its kind and state, its keys. */
export function CommandLine({ command, query, isPossible, isOn }: CommandLineProps) {
  const about = [
    commandWords.groups[command.group],
    ...(isOn === undefined ? [] : [isOn ? searchWords.nowOn : searchWords.nowOff]),
    ...(isPossible ? [] : [searchWords.notNow]),
  ]
  return (
    <span className={styles['line']}>
      <span className={styles['title']}>
        <MarkedText parts={matchedParts(command.title, query, 'contains')} />
      </span>
      <span className={styles['about']}>{about.join(' · ')}</span>
      <span className={styles['keys']}>
        {command.keys?.map((keys) => (
          <Kbd key={keys} keys={keys} />
        ))}
      </span>
    </span>
  )
}
