import type { Network } from '../../domain/network/network.ts'

interface SourceLinkProps {
  readonly network: Network
  readonly id: string
}

/** A source by its title, which opens the document in a new tab. */
export function SourceLink({ network, id }: SourceLinkProps) {
  const source = network.sourceById.get(id)
  if (!source) return null
  return source.url ? (
    <a href={source.url} target="_blank" rel="noopener noreferrer">
      {source.title}
    </a>
  ) : (
    source.title
  )
}
