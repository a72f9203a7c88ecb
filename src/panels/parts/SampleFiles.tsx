import { SAMPLES, SAMPLES_FOLDER } from '../../domain/export/samples.ts'
import { sampleWords as words } from '../../words/samples.ts'
import styles from './SampleFiles.module.css'

const LINKS = SAMPLES.flatMap(({ id, files }) =>
  files.map((file, place) => ({ file, label: words.samples[id][place] ?? file })),
)

/** Links to the sample files, for those who have no file at hand or want to see what one looks like. */
export function SampleFiles() {
  return (
    <div className={styles['samples']}>
      <p>{words.lead}</p>
      <ul className={styles['list']}>
        {LINKS.map(({ file, label }) => (
          <li key={file}>
            <a
              className={styles['link']}
              href={SAMPLES_FOLDER + file}
              download={file}
              title={words.download(file)}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
