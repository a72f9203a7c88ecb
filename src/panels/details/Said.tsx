import { Link } from 'react-aria-components'
import { followToEntities } from '../../commands/follow.ts'
import type { ExplanationSentence } from '../../domain/chokepoint/explanation.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { joinClasses } from '../../ui/joinClasses.ts'
import inText from '../parts/InText.module.css'
import styles from '../parts/NameInSentence.module.css'

interface NameProps {
  readonly text: string
  readonly ids: readonly EntityId[]
}

/** A name within a sentence, which breaks over lines as its letters do. */
function Name({ text, ids }: NameProps) {
  const { setHovered } = atlasStore.getState()
  return (
    <Link
      className={joinClasses(inText['link'], styles['name'])}
      onPress={() => followToEntities(atlasStore, ids)}
      onHoverStart={() => setHovered({ kind: 'entities', ids })}
      onHoverEnd={() => setHovered(null)}
    >
      {text}
    </Link>
  )
}

/** A sentence whose names lead to the entities; pointing at one lights it up in the picture. */
export function Said({ sentence }: { readonly sentence: ExplanationSentence }) {
  return sentence.parts.map(({ text, ids = [] }) =>
    ids.length > 0 ? <Name key={ids.join(' ')} text={text} ids={ids} /> : text,
  )
}
