import { keyLabel } from './keyLabel.ts'
import styles from './Kbd.module.css'

/** A shortcut as keys: `mod+k`. */
export function Kbd({ keys }: { readonly keys: string }) {
  return <kbd className={styles['keys']}>{keyLabel(keys).join(' ')}</kbd>
}
