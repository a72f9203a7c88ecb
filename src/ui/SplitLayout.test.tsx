import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { SplitLayout, type SplitAreaName } from './SplitLayout.tsx'

const around = (label: string, isOpen = true) => ({
  label,
  content: <p>{label} content</p>,
  isOpen,
  onOpenChange: () => {},
})

function Tried({ isStartOpen = true }: { readonly isStartOpen?: boolean }) {
  const [area, setArea] = useState<SplitAreaName>('centre')
  return (
    <SplitLayout
      start={around('Filters', isStartOpen)}
      centre={{ label: 'Picture', content: <p>Picture content</p> }}
      end={around('Details')}
      bottom={around('Tables')}
      strip={<p>Showing all</p>}
      narrowArea={area}
      onNarrowAreaChange={setArea}
      areasLabel="Areas"
    />
  )
}

function narrowWindow() {
  vi.stubGlobal('matchMedia', () => ({
    matches: true,
    addEventListener: () => {},
    removeEventListener: () => {},
  }))
}

afterEach(() => vi.unstubAllGlobals())

describe('the split layout', () => {
  it('names its areas and the handles between them', () => {
    render(<Tried />)
    expect(screen.getAllByRole('region').map((area) => area.ariaLabel)).toEqual([
      'Filters',
      'Picture',
      'Details',
      'Tables',
    ])
    expect(screen.getAllByRole('separator').map((handle) => handle.ariaLabel)).toEqual([
      'Filters',
      'Details',
      'Tables',
    ])
  })

  it('leaves out what is closed', () => {
    render(<Tried isStartOpen={false} />)
    expect(screen.queryByText('Filters content')).not.toBeInTheDocument()
    expect(screen.getByText('Details content')).toBeInTheDocument()
  })

  it('shows one area at a time on a narrow window and keeps the picture behind it', async () => {
    narrowWindow()
    render(<Tried />)
    expect(screen.queryByText('Filters content')).not.toBeInTheDocument()
    await userEvent.click(screen.getByRole('radio', { name: 'Filters' }))
    expect(screen.getByText('Filters content')).toBeInTheDocument()
    expect(screen.getByText('Picture content').closest('section')).toHaveAttribute('inert')
    expect(screen.getByText('Showing all')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('radio', { name: 'Picture' }))
    expect(screen.queryByText('Filters content')).not.toBeInTheDocument()
  })
})
