import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import {
  add,
  begin,
  chooseOne,
  drop,
  field,
  findGate,
  press,
  said,
  user,
} from '../../tests/support/lessonPlaying.tsx'
import { removeSelected } from '../commands/editCommands.ts'
import { atlasStore } from '../store/atlasStore.ts'

const state = () => atlasStore.getState()

describe('the keyboard in a task', () => {
  it('stays at the button while an answer is not right', async () => {
    await begin(findGate)
    await press('Check')
    expect(
      await said('Nothing is selected. Select in the picture, in the table or by search.'),
    ).toBeVisible()
    expect(screen.getByRole('button', { name: 'Check' })).toHaveFocus()
  })

  it('goes to what the answer came to once it is right, and from there to the next task', async () => {
    await begin(findGate, chooseOne)
    await add('Gate')
    await press('Check')
    await waitFor(() =>
      expect(document.activeElement).toHaveTextContent(/^right That is the one\. 1 try/),
    )
    await press('Next task')
    await waitFor(() => expect(document.activeElement).toHaveTextContent(/^Stop one\.$/))
  })

  it('goes to the solution, and back to the question to try again', async () => {
    await begin(findGate)
    await press('Check')
    await press('Show the solution')
    await waitFor(() =>
      expect(document.activeElement).toHaveTextContent(/^SolutionMeant is Gate Bank\.$/),
    )
    await press('Try again')
    await waitFor(() =>
      expect(document.activeElement).toHaveTextContent(/^Which bank pays the army and the navy\?$/),
    )
  })

  it('stays in the field while names are added, and comes back to it with the last one taken out', async () => {
    await begin(findGate)
    await add('Gate')
    expect(field()).toHaveFocus()
    await add('Side')
    await drop('Gate')
    expect(screen.getByRole('row', { name: /^Side/ })).toHaveFocus()
    await drop('Side')
    expect(field()).toHaveFocus()
    expect(screen.queryByRole('option')).toBeNull()
  })

  it('takes an answer back by Delete, and nothing out of the network', async () => {
    await begin(findGate)
    act(() => state().setSelection({ entities: ['gate'], relations: [] }))
    expect(removeSelected.isPossible?.(state())).toBe(false)
    await press('All lessons')
    expect(removeSelected.isPossible?.(state())).toBe(true)
  })

  it('goes to the last hint when there is none left to ask for', async () => {
    await begin(findGate)
    await press('Hint (2 left)')
    expect(screen.getByRole('button', { name: 'Hint (1 left)' })).toHaveFocus()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(document.activeElement).toHaveTextContent(/^It begins with G\.$/))
  })
})
