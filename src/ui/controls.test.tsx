import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { ProgressBar } from './ProgressBar.tsx'
import { SegmentedControl } from './SegmentedControl.tsx'
import { Slider } from './Slider.tsx'
import { Tabs } from './Tabs.tsx'

const LAYOUTS = [
  { id: 'routes', label: 'Routes' },
  { id: 'force', label: 'Force', tip: 'By force', keys: '2' },
] as const

function Years({ told }: { readonly told: (readonly number[])[] }) {
  const [years, setYears] = useState<readonly number[]>([2003, 2016])
  return (
    <Slider
      label="Years"
      value={years}
      min={2000}
      max={2020}
      step={1}
      thumbLabels={['From', 'Until']}
      format={([from, to]) => `${from}–${to}`}
      onChange={setYears}
      onChangeEnd={(value) => told.push(value)}
    />
  )
}

function Tables() {
  const [tab, setTab] = useState<'entities' | 'sources'>('entities')
  return (
    <Tabs
      label="Tables"
      tabs={[
        { id: 'entities', label: 'Entities', count: '426' },
        { id: 'sources', label: 'Sources' },
      ]}
      selected={tab}
      onSelect={setTab}
    >
      <p>Panel of {tab}</p>
    </Tabs>
  )
}

describe('a segmented control', () => {
  it('tells the one that is chosen, and nothing when it is chosen again', async () => {
    const told: string[] = []
    render(
      <SegmentedControl
        label="Layout"
        segments={LAYOUTS}
        value="routes"
        onChange={(id) => told.push(id)}
      />,
    )
    expect(screen.getByRole('radio', { name: 'Routes' })).toBeChecked()
    await userEvent.click(screen.getByRole('radio', { name: 'Routes' }))
    await userEvent.click(screen.getByRole('radio', { name: 'Force' }))
    expect(told).toEqual(['force'])
  })
})

describe('a slider with two thumbs', () => {
  it('moves each by arrows and never past the other', async () => {
    const told: (readonly number[])[] = []
    render(<Years told={told} />)
    screen.getByRole('slider', { name: /From/ }).focus()
    await userEvent.keyboard('{ArrowRight}')
    screen.getByRole('slider', { name: /Until/ }).focus()
    await userEvent.keyboard('{Home}')
    expect(told).toEqual([
      [2004, 2016],
      [2004, 2004],
    ])
    expect(screen.getByText('2004–2004')).toBeInTheDocument()
  })
})

describe('tabs', () => {
  it('change by press and arrows and show one panel', async () => {
    render(<Tables />)
    await userEvent.click(screen.getByRole('tab', { name: 'Sources' }))
    expect(screen.getByText('Panel of sources')).toBeInTheDocument()
    await userEvent.keyboard('{ArrowLeft}')
    expect(screen.getByRole('tabpanel', { name: /Entities/ })).toHaveTextContent(
      'Panel of entities',
    )
  })
})

describe('a progress bar', () => {
  it('says how far it is and can be stopped', async () => {
    const told: string[] = []
    render(
      <ProgressBar
        label="Laying out"
        value={0.4}
        cancelLabel="Stop"
        onCancel={() => told.push('stop')}
      />,
    )
    expect(screen.getByRole('progressbar', { name: 'Laying out' })).toHaveAttribute(
      'aria-valuenow',
      '40',
    )
    await userEvent.click(screen.getByRole('button', { name: 'Stop' }))
    expect(told).toEqual(['stop'])
  })

  it('gives no number while nobody can tell', () => {
    render(<ProgressBar label="Reading" value={null} />)
    expect(screen.getByRole('progressbar', { name: 'Reading' })).not.toHaveAttribute(
      'aria-valuenow',
    )
  })
})
