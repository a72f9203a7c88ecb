import type { Network } from '../../domain/network/network.ts'
import { NumberMarks } from '../../ui/NumberMarks.tsx'
import { detailsWords } from '../../words/details.ts'

interface SourceMarksProps {
  readonly network: Network
  readonly ids: readonly string[]
}

/** The numbers of the sources behind a claim; each opens its document in a new tab. */
export function SourceMarks({ network, ids }: SourceMarksProps) {
  const marks = [...new Set(ids)]
    .flatMap((id) => network.sourceById.get(id) ?? [])
    .map(({ id, title, url }) => {
      const number = network.sourceNumber.get(id) ?? 0
      const say = url ? detailsWords.sourceMark : detailsWords.sourceMarkUnlinked
      return { id, number, title, label: say(number, title), url: url === '' ? undefined : url }
    })
  if (marks.length === 0) return null
  return (
    <>
      {' '}
      <NumberMarks marks={marks} />
    </>
  )
}
