import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { ALL_COMMANDS } from '../../commands/allCommands.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { ShortcutsDialog } from './ShortcutsDialog.tsx'

const initial = atlasStore.getInitialState()

beforeEach(() => atlasStore.setState(initial, true))

describe('the list of shortcuts', () => {
  it('shows nothing until it is asked for', () => {
    render(<ShortcutsDialog />)
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  it('names every command that has a key, beside its keys', () => {
    atlasStore.getState().setDialog('shortcuts')
    render(<ShortcutsDialog />)
    const named = screen.getAllByRole('term').map((term) => term.textContent)
    const withKeys = ALL_COMMANDS.filter(({ keys }) => keys).map(({ title }) => title)
    expect(named).toEqual(expect.arrayContaining(withKeys))
    const line = screen.getByText('Fit everything into the view').parentElement!
    expect(within(line).getByRole('definition')).toHaveTextContent('0orF')
  })

  it('closes on Escape', async () => {
    atlasStore.getState().setDialog('shortcuts')
    render(<ShortcutsDialog />)
    await userEvent.keyboard('{Escape}')
    expect(atlasStore.getState().dialog).toBe(null)
  })
})
