import { ExternalLink } from 'lucide-react'
import { useState } from 'react'
import { addressText } from '../../domain/view/address.ts'
import { withoutEmbed } from '../../domain/view/embedCode.ts'
import { addressOfState } from '../../store/addressOfState.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { embedWords } from '../../words/embed.ts'
import styles from './EmbeddedApp.module.css'

function fullView(): string {
  const address = addressOfState(atlasStore.getState())
  const { pathname, search, hash } = location
  return (
    pathname +
    (address ? addressText(address.search, address.fragment) : withoutEmbed(search) + hash)
  )
}

/** The way to the same view with everything around it. */
export function FullViewLink() {
  const [href, setHref] = useState(fullView)
  // The view changes with every turn of the wheel; its address is wanted only by who comes near.
  const refresh = () => setHref(fullView())
  return (
    <a
      className={styles['link']}
      href={href}
      target="_blank"
      rel="noopener"
      onPointerEnter={refresh}
      onFocus={refresh}
      onClick={(event) => {
        event.currentTarget.href = fullView()
      }}
    >
      {embedWords.open}
      <ExternalLink aria-hidden size={12} />
      <VisuallyHidden>{embedWords.newTab}</VisuallyHidden>
    </a>
  )
}
