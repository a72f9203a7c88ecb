import { renormalised } from '../../domain/chokepoint/score.ts'
import { CRITERIA } from '../../domain/chokepoint/settings.ts'
import { useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { methodWords } from '../../words/method.ts'
import styles from './Meaning.module.css'

const selectWeights = (state: AtlasState) => state.analysisSettings.weights
const { meaning } = methodWords

function Term({ term, text }: { readonly term: string; readonly text: string }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </>
  )
}

/** The definitions, in plain words and exact, and what they do not say. */
export function Meaning() {
  const weights = renormalised(useAtlas(selectWeights))
  const sum = CRITERIA.map((criterion) =>
    meaning.weighed(weights[criterion], meaning.criteria[criterion]),
  )
  return (
    <div className={styles['meaning']}>
      <dl className={styles['terms']}>
        {meaning.terms.map((entry) => (
          <Term key={entry.term} {...entry} />
        ))}
        <Term term={meaning.score} text={meaning.scoreText(sum)} />
        {meaning.tiers.map((entry) => (
          <Term key={entry.term} {...entry} />
        ))}
      </dl>
      <section>
        <h3 className={styles['heading']}>{meaning.notTitle}</h3>
        <ul className={styles['not']}>
          {meaning.not.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}
