import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import page from '../../../docs/METHOD.md?raw'
import { anchorOf } from './anchor.ts'
import { MethodPage } from './MethodPage.tsx'

describe('the method page', () => {
  it('is read in the app under the headings of the document', () => {
    render(<MethodPage />)
    const inDocument = [...page.matchAll(/^## (.+)$/gm)].map(([, title]) => title)
    const inApp = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
    expect(inApp).toEqual(inDocument)
  })

  it('has a heading behind every link of its contents', () => {
    const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor)
    const headings = [...page.matchAll(/^## (.+)$/gm)].map(([, title]) => anchorOf(title ?? ''))
    expect(links).toEqual(headings)
  })

  it('leads to a heading and leaves the address as it is', async () => {
    Element.prototype.scrollIntoView = vi.fn<() => void>()
    render(<MethodPage />)
    const before = location.href
    await userEvent.click(screen.getByRole('link', { name: 'Ownership' }))
    expect(screen.getByRole('heading', { name: 'Ownership' })).toHaveFocus()
    expect(location.href).toBe(before)
  })
})
