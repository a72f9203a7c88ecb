import { createContext, useContext, type ReactNode } from 'react'
import Markdown, { type Components } from 'react-markdown'
import remarkGfm from 'remark-gfm'
import { citations } from './citations.ts'
import styles from './CitedText.module.css'
import { NumberMarks, type NumberMark } from './NumberMarks.tsx'

type MarksOf = (ids: readonly string[]) => readonly NumberMark[]

const PLUGINS = [remarkGfm, citations]
const LEFT_OUT = ['img']
const Marks = createContext<MarksOf>(() => [])

/** Only addresses of the web lead anywhere. */
function webAddress(url: string): string {
  return /^https?:\/\//i.test(url) ? url : ''
}

function Cited({ title = '' }: { readonly title?: string | undefined }) {
  const marks = useContext(Marks)(title.split(' '))
  return marks.length === 0 ? null : <NumberMarks marks={marks} />
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

export interface CitedTextProps {
  /** Markdown; HTML and pictures in it are left out. */
  readonly text: string
  /** What stands for the sources that it cites as `[^id]`. */
  readonly marksOf: MarksOf
}

/** A text with the sources it cites as numbers. */
export function CitedText({ text, marksOf }: CitedTextProps) {
  return (
    <Marks value={marksOf}>
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
    </Marks>
  )
}
