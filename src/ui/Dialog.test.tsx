import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
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

  it('closes by its button', async () => {
    render(<Tried />)
    await userEvent.click(screen.getByRole('button', { name: 'Open it' }))
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })
})
