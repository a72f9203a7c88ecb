import type { MouseEvent } from 'react'
import Markdown, { type Components } from 'react-markdown'
import remarkGfm from 'remark-gfm'
import text from '../../../docs/METHOD.md?raw'
import { anchorOf, plainTextOf } from './anchor.ts'
import styles from './MethodPage.module.css'

const PLUGINS = [remarkGfm]

/** Goes to a heading of the page. The address bar holds the view: a link within the page must not change it. */
function follow(event: MouseEvent<HTMLAnchorElement>): void {
  const { hash } = event.currentTarget
  if (hash === '') return
  event.preventDefault()
  const page = event.currentTarget.closest('[data-method-page]')
  const heading = page?.querySelector<HTMLElement>(`[data-anchor="${CSS.escape(hash.slice(1))}"]`)
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}

// The dialog has the first level, its tabs stand for the second.
const COMPONENTS: Components = {
  h1: () => null,
  h2: ({ children }) => (
    <h3 tabIndex={-1} data-anchor={anchorOf(plainTextOf(children))}>
      {children}
    </h3>
  ),
  h3: ({ children }) => <h4>{children}</h4>,
  a: ({ href, children }) => (
    <a href={href} onClick={follow}>
      {children}
    </a>
  ),
  table: ({ children }) => (
    <div className={styles['table']}>
      <table>{children}</table>
    </div>
  ),
}

/** The page for whoever must defend a number: the same text as docs/METHOD.md, in English whatever the interface speaks. */
export function MethodPage() {
  return (
    <div className={styles['page']} data-method-page lang="en">
      <Markdown remarkPlugins={PLUGINS} components={COMPONENTS}>
        {text}
      </Markdown>
    </div>
  )
}
