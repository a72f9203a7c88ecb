import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import type { TableSort } from './sortRows.ts'
import { Table } from './Table.tsx'
import type { TableColumn } from './tableColumn.ts'

interface Row {
  readonly key: string
  readonly name: string
  readonly loss: number
}

const columns: readonly TableColumn<Row>[] = [
  { id: 'name', title: 'Entity', cell: ({ name }) => name, isRowHeader: true },
  {
    id: 'loss',
    title: 'Supply loss',
    cell: ({ loss }) => `${loss} %`,
    sortValue: (row) => row.loss,
  },
]
const rows: readonly Row[] = [
  { key: 'ftb', name: 'Foreign Trade Bank', loss: 39 },
  { key: 'komid', name: 'KOMID', loss: 68 },
  { key: 'tanchon', name: 'Tanchon', loss: 50 },
]
const CHOSEN = ['komid', 'elsewhere']
const keyOf = ({ key }: Row) => key

function Tried({
  told,
  chosen = CHOSEN,
}: {
  readonly told: string[]
  readonly chosen?: readonly string[]
}) {
  const [sort, setSort] = useState<TableSort | null>(null)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(chosen))
  return (
    <Table
      label="Chokepoints"
      columns={columns}
      rows={rows}
      rowId={keyOf}
      sort={sort}
      onSort={setSort}
      selected={selected}
      onSelect={(ids) => {
        told.push(`select ${ids.join(' ')}`)
        setSelected(new Set(ids))
      }}
      onOpen={(id) => told.push(`open ${id}`)}
      resizeLabel="Width"
      empty="No chokepoints"
    />
  )
}

const names = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent)

describe('the table', () => {
  it('sorts by a heading, one way and then the other', async () => {
    render(<Tried told={[]} />)
    expect(names()).toEqual(['Foreign Trade Bank', 'KOMID', 'Tanchon'])
    await userEvent.click(screen.getByText('Supply loss'))
    expect(names()).toEqual(['Foreign Trade Bank', 'Tanchon', 'KOMID'])
    await userEvent.click(screen.getByText('Supply loss'))
    expect(names()).toEqual(['KOMID', 'Tanchon', 'Foreign Trade Bank'])
    expect(screen.getByText('Supply loss').closest('[role=columnheader]')).toHaveAttribute(
      'aria-sort',
      'descending',
    )
  })

  it('shows what is selected elsewhere and selects by press and arrows', async () => {
    const told: string[] = []
    render(<Tried told={told} />)
    expect(screen.getByRole('row', { name: 'KOMID' })).toHaveAttribute('aria-selected', 'true')
    await userEvent.click(screen.getByRole('row', { name: 'Foreign Trade Bank' }))
    await userEvent.keyboard('{ArrowDown}')
    expect(told).toEqual(['select ftb', 'select komid'])
  })

  it('selects nothing when Tab merely comes by, and the next row by the arrow', async () => {
    const told: string[] = []
    render(<Tried told={told} chosen={[]} />)
    await userEvent.tab()
    expect(screen.getByRole('row', { name: 'Foreign Trade Bank' })).toHaveFocus()
    expect(told).toEqual([])
    await userEvent.keyboard('{ArrowDown}')
    expect(told).toEqual(['select komid'])
  })

  it('opens a row by Enter', async () => {
    const told: string[] = []
    render(<Tried told={told} />)
    await userEvent.click(screen.getByRole('row', { name: 'Tanchon' }))
    await userEvent.keyboard('{Enter}')
    expect(told).toEqual(['select tanchon', 'open tanchon'])
  })

  it('says so when there is nothing to show', () => {
    render(
      <Table
        label="Chokepoints"
        columns={columns}
        rows={[]}
        rowId={keyOf}
        sort={null}
        onSort={() => {}}
        selected={new Set()}
        onSelect={() => {}}
        resizeLabel="Width"
        empty="No chokepoints"
      />,
    )
    expect(screen.getByText('No chokepoints')).toBeInTheDocument()
  })

  it('goes up from the first row to the name of a column, whose Enter sorts, and not to its handle', async () => {
    render(<Tried told={[]} chosen={['ftb']} />)
    await userEvent.tab()
    await userEvent.keyboard('{ArrowUp}')
    const heading = screen.getAllByRole('columnheader')[0]
    expect(heading).toContainElement(document.activeElement as HTMLElement)
    expect(document.activeElement).toHaveTextContent('Entity')
    await userEvent.keyboard('{ArrowRight}{ArrowRight}')
    expect(document.activeElement).toHaveTextContent('Supply loss')
    await userEvent.keyboard('{Enter}')
    expect(names()).toEqual(['Foreign Trade Bank', 'Tanchon', 'KOMID'])
  })
})
