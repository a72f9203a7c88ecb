import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { Chips } from './Chips.tsx'

function show() {
  const done: string[] = []
  render(
    <Chips
      label="Parts of the filter"
      chips={[
        { id: 'country', text: 'in China', removeLabel: 'Remove: in China' },
        { id: 'type', text: 'no banks', isExcluding: true, removeLabel: 'Remove: no banks' },
      ]}
      onRemove={(id) => done.push(`remove ${id}`)}
      onOpen={(id, element) => done.push(`open ${id} at ${element?.textContent}`)}
    />,
  )
  return done
}

describe('chips', () => {
  it('open by a press and go by their ✕', async () => {
    const done = show()
    await userEvent.click(screen.getByRole('row', { name: 'in China' }))
    await userEvent.click(screen.getByRole('button', { name: /^Remove: no banks/ }))
    expect(done).toEqual(['open country at in China', 'remove type'])
  })

  it('answer to arrows, Enter and Delete', async () => {
    const done = show()
    await userEvent.tab()
    await userEvent.keyboard('{ArrowRight}{Enter}{Delete}')
    expect(done).toEqual(['open type at no banks', 'remove type'])
  })
})
