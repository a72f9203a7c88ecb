import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { FurtherFields } from './FurtherFields.tsx'

const row = (attributes: Record<string, string>) => ({
  id: 'a',
  name: 'A',
  type: 'other' as const,
  sources: [],
  attributes,
})

it('shows what a file says beyond its known fields as text, controls and markup too', () => {
  const { container } = render(
    <FurtherFields
      row={row({ Website: 'javascript:alert(1)', Note: '\u202egnp <b>bold</b>', Weight: '2' })}
    />,
  )
  expect(screen.getByRole('heading', { level: 3, name: 'Also in the file' })).toBeInTheDocument()
  expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
    'Website',
    'Note',
    'Weight',
  ])
  expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
    'javascript:alert(1)',
    '[U+202E]gnp <b>bold</b>',
    '2',
  ])
  expect(container.querySelector('a, b')).toBeNull()
})

it('shows a dozen of many, and the others when asked; of none, nothing', async () => {
  const many = Object.fromEntries(Array.from({ length: 15 }, (_, place) => [`c${place}`, 'x']))
  const { rerender, container } = render(<FurtherFields row={row(many)} />)
  expect(screen.getAllByRole('term')).toHaveLength(12)
  await userEvent.click(screen.getByRole('button', { name: '3 more' }))
  expect(screen.getAllByRole('term')).toHaveLength(15)
  rerender(<FurtherFields row={row({})} />)
  expect(container).toBeEmptyDOMElement()
})
