import { render, screen } from '@testing-library/react'
import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { SampleFiles } from './SampleFiles.tsx'

it('offers every sample file for download, each by a name of its own', () => {
  render(<SampleFiles />)
  const links = screen.getAllByRole('link')
  expect(new Set(links.map((link) => link.textContent)).size).toBe(links.length)
  for (const link of links) {
    expect(link).toHaveAttribute('download')
    expect(existsSync(`public/${link.getAttribute('href')}`)).toBe(true)
  }
})
