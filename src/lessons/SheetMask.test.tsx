import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { buildNetwork } from '../../tests/support/networkBuilder.ts'
import { printSheet } from '../commands/printSheet.ts'
import { indexNetwork } from '../domain/network/indexNetwork.ts'
import { newProgress } from '../domain/lesson/lessonProgress.ts'
import type { downloadText } from '../lib/downloadText.ts'
import { atlasStore } from '../store/atlasStore.ts'
import { LessonList } from './LessonList.tsx'
import { PrintedSheet } from './PrintedSheet.tsx'
import { Recall } from './Recall.tsx'

const { saved } = vi.hoisted(() => ({ saved: vi.fn<typeof downloadText>() }))
vi.mock('../lib/downloadText.ts', () => ({ downloadText: saved }))

const state = () => atlasStore.getState()
const { file } = buildNetwork({
  sources: [
    {
      id: 's-orla-maerin',
      title: 'Who is Orla Maerin?',
      publisher: 'Daily',
      type: 'press',
      url: 'https://example.org/orla-maerin',
    },
  ],
  entities: [
    { id: 'orla-maerin', name: 'Orla Maerin', type: 'facilitator_person', sources: [] },
    'firm "Hill"',
  ],
})
const lesson = {
  id: 'l',
  title: 'Find Orla Maerin',
  steps: [
    {
      id: 'one',
      title: 'One',
      text: 'She signs.[^s-orla-maerin]',
      tasks: [
        {
          id: 't',
          kind: 'find' as const,
          question: 'Who signs?',
          entities: ['orla-maerin', 'firm'],
        },
      ],
    },
  ],
}
const network = indexNetwork({ ...file, lessons: [lesson] })
const mask = () =>
  screen.getByRole('checkbox', {
    name: 'Initials for people who are not listed, charged or convicted',
  })

const sheet = () => document.querySelector('.printed-sheet')

beforeEach(() => {
  cleanup()
  atlasStore.setState(atlasStore.getInitialState(), true)
  state().finishOpening({
    network,
    origin: { kind: 'file', fileName: 'own.json' },
    dataHash: '0'.repeat(64),
  })
})

describe('what a lesson hands out', () => {
  it('has the switch for names beside the sheets, which follow it, answers and sources too', async () => {
    vi.stubGlobal('print', () => {})
    render(<LessonList network={network} />)
    expect(mask()).toBeChecked()
    expect(screen.getByText('1 person in this network. It counts for the sheets.')).toBeVisible()
    render(<PrintedSheet />)
    await act(() => printSheet(atlasStore, 'facilitator', 'l'))
    await waitFor(() => expect(sheet()?.textContent).toMatch(/^Find O\. M\./))
    expect(sheet()?.textContent).toContain('O. M. and Hill')
    expect(sheet()?.textContent).toContain('Source1Who is O. M.?, Daily')
    expect(sheet()?.outerHTML).not.toMatch(/orla|maerin/i)
    expect(document.title).toBe('Find O. M.: facilitator sheet')
    await userEvent.click(mask())
    await act(() => printSheet(atlasStore, 'facilitator', 'l'))
    await waitFor(() => expect(sheet()?.textContent).toContain('Orla Maerin and Hill'))
    expect(sheet()?.textContent).toContain('Source1Who is Orla Maerin?, Daily')
    vi.unstubAllGlobals()
  })

  it('has it beside the log of decisions, which follows it', async () => {
    const decided = {
      at: '2026-01-02',
      step: 'one',
      task: 't',
      what: 'answer',
      chosen: 'Orla Maerin',
      standing: 'right',
      outcome: 'Orla Maerin and Hill.',
      tries: 1,
      hints: 0,
      runId: null,
    } as const
    const progress = { ...newProgress('l', 'us'), log: [decided] }
    atlasStore.setState({ lessonProgress: progress })
    render(<Recall network={network} lesson={lesson} progress={progress} />)
    expect(screen.getByText('1 person in this network. It counts for the log.')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Download the log as a table' }))
    await userEvent.click(screen.getByRole('button', { name: 'Download the log as a text' }))
    for (const [name, , text] of saved.mock.calls) {
      expect(name).toMatch(/^Find O\. M\. decisions us\./)
      expect(text).toContain('O. M. and Hill.')
      expect(text).not.toMatch(/orla|maerin/i)
    }
    expect(state().announcement?.sentence).toBe(
      'Find O. M. decisions us is saved, with initials for people who are not listed, charged or convicted.',
    )
    await userEvent.click(mask())
    await userEvent.click(screen.getByRole('button', { name: 'Download the log as a table' }))
    expect(saved.mock.lastCall?.[2]).toContain('Orla Maerin and Hill.')
  })
})
