import { useMemo } from 'react'
import type { Network } from '../../domain/network/network.ts'
import { ComboBox } from '../../ui/ComboBox.tsx'
import { editWords } from '../../words/edit.ts'
import { findOption } from './findOption.ts'

interface SourcePickerProps {
  readonly network: Network
  readonly label: string
  readonly description: string
  /** Those that are named already. */
  readonly chosen: readonly string[]
  readonly error: string | undefined
  readonly onChoose: (id: string) => void
}

const SUGGESTED = 30

/** A field that finds a source of the network by its title or publisher. */
export function SourcePicker(props: SourcePickerProps) {
  const { network, label, chosen, onChoose } = props
  const options = useMemo(
    () =>
      network.sources.map(({ id, title, publisher, date }) => ({
        id,
        label: title,
        detail: [publisher, date].filter((part) => part).join(' · '),
      })),
    [network],
  )
  return (
    <ComboBox
      key={chosen.join(' ')}
      label={label}
      description={props.description}
      value=""
      labelOf={(id) => network.sourceById.get(id)?.title ?? id}
      find={(text) =>
        findOption(
          options.filter(({ id }) => !chosen.includes(id)),
          text,
          SUGGESTED,
        )
      }
      error={props.error}
      noMatch={editWords.noMatch}
      openLabel={editWords.showAll(label)}
      onChange={(id) => {
        if (id !== '') onChoose(id)
      }}
    />
  )
}
