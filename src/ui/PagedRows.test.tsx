import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { PagedRows } from './PagedRows.tsx'

const items = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent)
const more = () => screen.queryByRole('button')

it('shows the beginning of many rows, and a page more each time it is asked to', async () => {
  render(
    <PagedRows
      rows={['a', 'b', 'c', 'd', 'e', 'f']}
      first={1}
      page={3}
      moreLabel={(next, left) => `${next} of ${left} more`}
    >
      {(shown) => (
        <ul>
          {shown.map((row) => (
            <li key={row}>{row}</li>
          ))}
        </ul>
      )}
    </PagedRows>,
  )
  expect(items()).toEqual(['a'])
  expect(more()).toHaveTextContent('3 of 5 more')
  await userEvent.click(more()!)
  expect(items()).toEqual(['a', 'b', 'c', 'd'])
  expect(more()).toHaveTextContent('2 of 2 more')
  await userEvent.click(more()!)
  expect(items()).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
  expect(more()).toBeNull()
})
