import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import type { ImportRemark } from '../../domain/import/importReport.ts'
import type { downloadText } from '../../lib/downloadText.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { ImportReportDialog } from './ImportReportDialog.tsx'

const { saved } = vi.hoisted(() => ({ saved: vi.fn<typeof downloadText>() }))
vi.mock('../../lib/downloadText.ts', () => ({ downloadText: saved }))

const MASK = 'Initials for people who are not listed, charged or convicted'

const initial = atlasStore.getInitialState()
const state = () => atlasStore.getState()

const remark = (line: number, fate: ImportRemark['fate'], sentence: string): ImportRemark => ({
  place: { file: 'rows.csv', line, record: `row-${line}` },
  fate,
  sentence,
})

beforeEach(() => {
  saved.mockReset()
  atlasStore.setState(initial, true)
  const network = buildNetwork({ entities: ['a', 'b'] })
  Object.assign(network.entities[0]!, { countryText: 'Atlantis' })
  state().finishOpening({
    network,
    origin: { kind: 'file', fileName: 'rows.csv' },
    dataHash: 'a'.repeat(64),
  })
  state().setDialog('importReport')
})

function report(remarks: readonly ImportRemark[]) {
  state().setLastImport({
    files: [new File(['a,b'], 'rows.csv')],
    readerId: 'rows',
    choices: [
      { id: 'rows', label: 'Rows', sureness: 1 },
      { id: 'columns', label: 'Columns', sureness: 0.5 },
    ],
    report: {
      format: 'Rows',
      files: [{ name: 'rows.csv', bytes: 3 }],
      counts: [{ sort: 'rows', read: 1234, kept: 1230, merged: 1, skipped: 3 }],
      remarks,
    },
  })
  render(<ImportReportDialog />)
}

describe('the import report', () => {
  it('counts what became of the records, and lists countries that are not understood', async () => {
    report([])
    const counts = screen.getByRole('table', { name: 'Records by sort' })
    expect(
      within(counts)
        .getAllByRole('row')
        .map((row) => row.textContent),
    ).toEqual(['RecordsReadKeptMergedSkipped', 'rows1,2341,23013'])
    expect(
      screen.getByText('There is nothing to remark: every record was taken as it stands.'),
    ).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: '1 country not understood' }))
    expect(screen.getByText('Atlantis').closest('li')).toHaveTextContent('Atlantis 1 entity')
  })

  it('sorts remarks by what became of the record', async () => {
    report([
      remark(2, 'skipped', 'No name.'),
      remark(3, 'noted', 'Date cut.'),
      remark(4, 'skipped', 'No ends.'),
    ])
    const choice = screen.getByRole('radiogroup', { name: 'Show remarks' })
    const labels = within(choice)
      .getAllByRole('radio')
      .map((one) => one.textContent)
    expect(labels).toEqual(['All 3', 'Skipped 2', 'Noted 1'])
  })

  it('is saved as text and as a table', async () => {
    report([remark(2, 'skipped', '=No name.')])
    await userEvent.click(screen.getByRole('checkbox', { name: MASK }))
    expect(
      screen.getByText(/What is saved quotes the files word for word, of skipped records too\.$/),
    ).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Save as text' }))
    await userEvent.click(screen.getByRole('button', { name: 'Save as CSV' }))
    await vi.waitFor(() => expect(saved).toHaveBeenCalledTimes(2))
    const [text, table] = saved.mock.calls
    expect(text![0]).toBe('import-report.txt')
    expect(text![2]).toContain('rows.csv, line 2, record row-2: =No name.')
    expect(text![2]).toContain('Atlantis: 1 entity')
    expect(table![0]).toBe('import-report.csv')
    expect(table![2]).toContain(`skipped,rows.csv,2,row-2,"'=No name."`)
  })

  it('is saved without what may name somebody unless told otherwise, and says so', async () => {
    report([remark(2, 'skipped', 'It names “Orla Maerin” as its owner.')])
    expect(screen.getByRole('checkbox', { name: MASK })).toBeChecked()
    await userEvent.click(screen.getByRole('button', { name: 'Save as text' }))
    await userEvent.click(screen.getByRole('button', { name: 'Save as CSV' }))
    await vi.waitFor(() => expect(saved).toHaveBeenCalledTimes(2))
    const [text, table] = saved.mock.calls.map(([, , content]) => content)
    const notice =
      'People who are not listed, charged or convicted stand by initials. Where “…” or … stands, what the files say was left out, for it may name one of them.'
    expect(text?.split('\n')[0]).toBe(notice)
    expect(text).toContain('rows.csv, line 2, record …: It names “…” as its owner.')
    expect(table?.split('\r\n').slice(0, 2)).toEqual([
      'Outcome,File,Line,Record,Remark',
      `masked,,,,"${notice}"`,
    ])
    expect(table).toContain('skipped,rows.csv,2,…,It names “…” as its owner.')
    expect(state().announcement?.sentence).toBe(
      'The import report was saved, with initials for people who are not listed, charged or convicted.',
    )
  })

  it('offers the other formats the files might be of', async () => {
    report([])
    await userEvent.click(screen.getByRole('button', { name: 'Read as another format …' }))
    const formats = screen.getAllByRole('menuitem').map((item) => item.textContent)
    expect(formats).toEqual(['Columns'])
  })

  it('says so when nothing was imported', () => {
    render(<ImportReportDialog />)
    expect(screen.getByText('Nothing was imported since the open network was opened')).toBeVisible()
  })
})
