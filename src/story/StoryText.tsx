import type { ReactNode } from 'react'
import Markdown, { type Components } from 'react-markdown'
import remarkGfm from 'remark-gfm'
import type { Network } from '../domain/network/network.ts'
import { useAtlas } from '../store/atlasStore.ts'
import { selectNetwork } from '../store/selectors/selectNetwork.ts'
import { NumberMarks, type NumberMark } from '../ui/NumberMarks.tsx'
import { storyWords } from '../words/story.ts'
import { citations } from './citations.ts'
import styles from './StoryText.module.css'

const PLUGINS = [remarkGfm, citations]
const LEFT_OUT = ['img']

/** Only addresses of the web lead anywhere. */
function webAddress(url: string): string {
  return /^https?:\/\//i.test(url) ? url : ''
}

function marksOf(network: Network, ids: readonly string[]): NumberMark[] {
  return ids.map((id) => {
    const source = network.sourceById.get(id)
    const number = network.sourceNumber.get(id) ?? 0
    if (!source)
      return { id, number, title: id, label: storyWords.unknownSource(id), url: undefined }
    const say = source.url ? storyWords.sourceMark : storyWords.sourceMarkUnlinked
    const url = source.url === '' ? undefined : source.url
    return { id, number, title: source.title, label: say(number, source.title), url }
  })
}

function Cited({ title = '' }: { readonly title?: string | undefined }) {
  const network = useAtlas(selectNetwork)
  return network ? <NumberMarks marks={marksOf(network, title.split(' '))} /> : null
}

function WebLink({ href, children }: { readonly href?: string | undefined; children?: ReactNode }) {
  if (!href) return <span>{children}</span>
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  )
}

const COMPONENTS: Components = { sup: Cited, a: WebLink }

/** The text of a step, with the sources it cites as numbers: Markdown, without HTML and pictures. */
export function StoryText({ text }: { readonly text: string }) {
  return (
    <div className={styles['text']}>
      <Markdown
        skipHtml
        remarkPlugins={PLUGINS}
        disallowedElements={LEFT_OUT}
        urlTransform={webAddress}
        components={COMPONENTS}
      >
        {text}
      </Markdown>
    </div>
  )
}
