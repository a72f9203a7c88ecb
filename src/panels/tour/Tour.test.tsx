import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { atlasStore } from '../../store/atlasStore.ts'
import { Tour } from './Tour.tsx'

const initial = atlasStore.getInitialState()

function page() {
  return (
    <>
      <main data-tour="picture">Picture</main>
      <section data-tour="filters" hidden>
        Filters
      </section>
      <button type="button" data-tour="search">
        Search
      </button>
      <Tour />
    </>
  )
}

function isNotHidden(this: Element) {
  return !this.hasAttribute('hidden')
}

beforeEach(() => {
  atlasStore.setState(initial, true)
  // A person who asked for less motion need not wait for it, nor does the test.
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('reduced-motion') }))
  // jsdom knows no layout, so what is hidden has to say so itself.
  Element.prototype.checkVisibility = isNotHidden
})

describe('the tour', () => {
  it('leads from stop to stop, passes over what cannot be seen, and ends at the last', async () => {
    render(page())
    atlasStore.getState().setTour(true)
    await screen.findByRole('dialog', { name: 'The network, along its flow' })
    expect(screen.getByText('1 of 2')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Next' }))
    await screen.findByRole('dialog', { name: 'Find anyone, or any command' })
    await userEvent.click(screen.getByRole('button', { name: 'Done' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(atlasStore.getState().tour).toBe(false)
    expect(atlasStore.getState().keyboardIntent).toEqual({})
    expect(atlasStore.getState().announcement?.sentence).toBe(
      'The tour is over. It is found again in the menu.',
    )
  })

  it('goes by the arrow keys and is left by Escape', async () => {
    render(page())
    atlasStore.getState().setTour(true)
    await screen.findByRole('dialog', { name: 'The network, along its flow' })
    await userEvent.keyboard('{ArrowRight}')
    await screen.findByRole('dialog', { name: 'Find anyone, or any command' })
    await userEvent.keyboard('{ArrowLeft}')
    await screen.findByRole('dialog', { name: 'The network, along its flow' })
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(atlasStore.getState().tour).toBe(false))
  })

  it('loses no arrow key pressed while it still moves', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: false }))
    render(page())
    atlasStore.getState().setTour(true)
    await screen.findByRole('dialog', { name: 'The network, along its flow' })
    await userEvent.keyboard('{ArrowRight}{ArrowLeft}{ArrowLeft}{ArrowRight}')
    await screen.findByRole('dialog', { name: 'Find anyone, or any command' })
    await userEvent.keyboard('{ArrowRight}')
    await waitFor(() => expect(atlasStore.getState().tour).toBe(false))
  })

  it('makes no claim about the element it points at', async () => {
    render(page())
    atlasStore.getState().setTour(true)
    await screen.findByRole('dialog')
    await waitFor(() =>
      expect(screen.getByRole('main').getAttributeNames()).toEqual(['data-tour', 'class']),
    )
  })

  it('ends at once where there is nothing to show', async () => {
    render(<Tour />)
    atlasStore.getState().setTour(true)
    await waitFor(() => expect(atlasStore.getState().tour).toBe(false))
  })
})
