import { citedMarks } from '../domain/stories/citedMarks.ts'
import { useAtlas } from '../store/atlasStore.ts'
import { selectNetwork } from '../store/selectors/selectNetwork.ts'
import { CitedText } from '../ui/CitedText.tsx'

/** The text of a step, with the sources it cites as numbers: Markdown, without HTML and pictures. */
export function StoryText({ text }: { readonly text: string }) {
  const network = useAtlas(selectNetwork)
  return <CitedText text={text} marksOf={(ids) => (network ? citedMarks(network, ids) : [])} />
}
