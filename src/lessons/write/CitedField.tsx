import { useState } from 'react'
import { unknownSources } from '../../domain/stories/unknownSources.ts'
import { OWN_MARKS } from '../../domain/stories/ownMarks.ts'
import type { Network } from '../../domain/network/network.ts'
import { SelectField } from '../../ui/SelectField.tsx'
import { writeLessonWords } from '../../words/writeLesson.ts'
import styles from './LessonWriter.module.css'
import { WrittenField } from './WrittenField.tsx'

const { step: words } = writeLessonWords

interface CitedFieldProps {
  readonly network: Network
  readonly label: string
  readonly description: string
  readonly value: string
  readonly lines: number
  readonly onWrite: (text: string) => void
  readonly isLive?: boolean
}

const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text)

/** A text in Markdown, and the sources it may cite. */
export function CitedField(props: CitedFieldProps) {
  const { network, label, description, value, lines, onWrite, isLive = false } = props
  // The list is opened by leaving the text, which may still be on its way then.
  const [written, setWritten] = useState(value)
  const [known, setKnown] = useState(value)
  if (value !== known) {
    setKnown(value)
    setWritten(value)
  }
  const write = (text: string) => {
    setWritten(text)
    onWrite(text)
  }
  const faultOf = (text: string) => {
    const unknown = unknownSources(network, text)
    return unknown.length > 0 ? words.unknown(unknown) : undefined
  }
  return (
    <div className={styles['cited']}>
      <WrittenField
        label={label}
        description={description}
        value={value}
        lines={lines}
        faultOf={faultOf}
        onWrite={write}
        isLive={isLive}
      />
      {network.sources.length > 0 ? (
        <SelectField
          label={`${words.cite}: ${label}`}
          isLabelHidden
          isQuiet
          value=""
          onChange={(id) => {
            if (id !== '') write(`${written}[^${id}]`)
          }}
          groups={[
            { choices: [{ id: '', label: words.citeNone }] },
            {
              label: words.own,
              choices: OWN_MARKS.map((id) => ({ id, label: words.ownMarks[id] })),
            },
            {
              label: words.sources,
              choices: network.sources.map(({ id, title }) => ({
                id,
                label: `${network.sourceNumber.get(id) ?? 0} · ${shorten(title)}`,
              })),
            },
          ]}
        />
      ) : null}
    </div>
  )
}
