import { useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { LineMark } from '../../ui/LineMark.tsx'
import { surenessWords } from '../../words/sureness.ts'
import legendStyles from './Legend.module.css'

const selectHasWitnesses = ({ hypothetical }: AtlasState) =>
  hypothetical.some(({ kind }) => kind === 'witness')

/** What the dots of How sure mean, while they are to be seen: dots in another hue say that legality is not known. */
export function WitnessLegend() {
  const hasWitnesses = useAtlas(selectHasWitnesses)
  if (!hasWitnesses) return null
  return (
    <section aria-label={surenessWords.title} className={legendStyles['group']}>
      <h3 className={legendStyles['title']}>{surenessWords.title}</h3>
      <span className={legendStyles['item']}>
        <LineMark line="dotted" hue="--ink" hasArrow />
        {surenessWords.bypass.legend}
      </span>
    </section>
  )
}
