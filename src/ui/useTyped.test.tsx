import { act, renderHook } from '@testing-library/react'
import { expect, it } from 'vitest'
import { useTyped } from './useTyped.ts'

function field() {
  const { result, rerender } = renderHook(({ value }) => useTyped(value), {
    initialProps: { value: 'was' },
  })
  return {
    text: () => result.current.text,
    type: (text: string) => act(() => result.current.type(text)),
    send: () => act(() => result.current.send(result.current.text)),
    comes: (value: string) => rerender({ value }),
  }
}

it('a text that comes back trimmed takes the place of what was sent, and undo brings back the one before', () => {
  const { text, type, send, comes } = field()
  type('new ')
  send()
  comes('new')
  expect(text()).toBe('new')
  comes('was')
  expect(text()).toBe('was')
})

it('what was typed since is not written over by what comes back late', () => {
  const { text, type, send, comes } = field()
  type('new')
  send()
  type('newer')
  comes('new')
  expect(text()).toBe('newer')
})
