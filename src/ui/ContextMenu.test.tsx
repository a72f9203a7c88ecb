import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { ContextMenu } from './ContextMenu.tsx'
import type { MenuGroup } from './menuEntries.ts'

function Tried({ done }: { readonly done: string[] }) {
  const [at, setAt] = useState<{ x: number; y: number } | null>(null)
  const groups: readonly MenuGroup[] = [
    {
      id: 'walk',
      entries: [
        {
          id: 'expand',
          label: 'Show neighbours',
          count: '14',
          onAction: () => done.push('expand'),
        },
        { id: 'pin', label: 'Unpin', isDisabled: true, onAction: () => done.push('pin') },
        { id: 'select', label: 'Select neighbours', onAction: () => done.push('select') },
      ],
    },
    { id: 'none', title: 'Nothing here', entries: [] },
    {
      id: 'theme',
      title: 'Theme',
      chosen: ['dark'],
      entries: [
        { id: 'light', label: 'Light', onAction: () => done.push('light') },
        { id: 'dark', label: 'Dark', onAction: () => done.push('dark') },
      ],
    },
  ]
  return (
    <>
      <button type="button" onClick={() => setAt({ x: 40, y: 60 })}>
        picture
      </button>
      <ContextMenu label="KOMID" at={at} groups={groups} onClose={() => setAt(null)} />
    </>
  )
}

async function open() {
  const done: string[] = []
  render(<Tried done={done} />)
  await userEvent.click(screen.getByRole('button', { name: 'picture' }))
  return done
}

describe('a menu at a point', () => {
  it('takes the focus, moves by arrows past what is impossible, runs by Enter and closes', async () => {
    const done = await open()
    expect(screen.getByRole('menuitem', { name: 'Show neighbours' })).toHaveFocus()
    await userEvent.keyboard('{ArrowDown}{Enter}')
    expect(done).toEqual(['select'])
    expect(screen.queryByRole('menu')).not.toBeInTheDocument()
  })

  it('closes by Escape and does nothing', async () => {
    const done = await open()
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('menu')).not.toBeInTheDocument()
    expect(done).toEqual([])
  })

  it('ticks what is on, and runs what is chosen instead', async () => {
    const done = await open()
    expect(screen.getByRole('menuitemradio', { name: 'Dark' })).toBeChecked()
    await userEvent.click(screen.getByRole('menuitemradio', { name: 'Light' }))
    expect(done).toEqual(['light'])
  })
})
