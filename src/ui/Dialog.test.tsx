import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'

function Tried() {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button onPress={() => setOpen(true)}>Open it</Button>
      <Dialog title="Shortcuts" isOpen={isOpen} onClose={() => setOpen(false)} closeLabel="Close">
        <p>All keys</p>
      </Dialog>
    </>
  )
}

describe('a dialog', () => {
  it('is named by its title, closes on Escape and gives the focus back', async () => {
    render(<Tried />)
    await userEvent.click(screen.getByRole('button', { name: 'Open it' }))
    expect(screen.getByRole('dialog', { name: 'Shortcuts' })).toHaveTextContent('All keys')
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    await waitFor(() => expect(screen.getByRole('button', { name: 'Open it' })).toHaveFocus())
  })

  it('closes on Escape also in the moment in which nothing in it has the focus', async () => {
    render(<Tried />)
    await userEvent.click(screen.getByRole('button', { name: 'Open it' }))
    act(() => (document.activeElement as HTMLElement).blur())
    fireEvent.keyDown(document.body, { key: 'Escape' })
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  it('leaves such an Escape to the dialog that stands over it', async () => {
    const closed = vi.fn<(title: string) => void>()
    const dialog = (title: string) => (
      <Dialog title={title} isOpen onClose={() => closed(title)} closeLabel="Close">
        <p>{title}</p>
      </Dialog>
    )
    render(
      <>
        {dialog('Below')}
        {dialog('Above')}
      </>,
    )
    act(() => (document.activeElement as HTMLElement).blur())
    fireEvent.keyDown(document.body, { key: 'Escape' })
    expect(closed.mock.calls).toEqual([['Above']])
  })

  it('closes by its button', async () => {
    render(<Tried />)
    await userEvent.click(screen.getByRole('button', { name: 'Open it' }))
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })
})
