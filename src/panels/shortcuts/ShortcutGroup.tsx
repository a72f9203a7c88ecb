import { Fragment } from 'react'
import { Kbd } from '../../ui/Kbd.tsx'
import { shortcutsWords } from '../../words/shortcuts.ts'
import styles from './ShortcutGroup.module.css'

export interface Shortcut {
  readonly keys: readonly string[]
  readonly does: string
}

interface ShortcutGroupProps {
  readonly title: string
  readonly shortcuts: readonly Shortcut[]
}

/** Shortcuts of one kind: what each does, and its keys. */
export function ShortcutGroup({ title, shortcuts }: ShortcutGroupProps) {
  return (
    <section className={styles['group']}>
      <h3 className={styles['title']}>{title}</h3>
      <dl>
        {shortcuts.map(({ keys, does }) => (
          <div key={does} className={styles['line']}>
            <dt>{does}</dt>
            <dd className={styles['keys']}>
              {keys.map((combination, place) => (
                <Fragment key={combination}>
                  {place > 0 ? <span className={styles['or']}>{shortcutsWords.or}</span> : null}
                  <Kbd keys={combination} />
                </Fragment>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
