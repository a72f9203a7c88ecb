import { describe, expect, it, vi } from 'vitest'
import { loadLabelFonts } from './loadLabelFonts.ts'

type Load = FontFaceSet['load']

const noSuchFile: Load = () => Promise.reject(new Error('no such file'))
const neverLoads: Load = () => new Promise(() => {})

describe('waiting for the fonts of labels', () => {
  it('asks for each style of the family, and goes on when all are there', async () => {
    const load = vi.fn<Load>(() => Promise.resolve([]))
    await loadLabelFonts('Inter, sans-serif', { load })
    expect(load.mock.calls).toEqual([
      ['600 13px Inter, sans-serif'],
      ['450 12px Inter, sans-serif'],
      ['500 11.5px Inter, sans-serif'],
      ['600 11px Inter, sans-serif'],
    ])
  })

  it('goes on when a font cannot be had', async () => {
    await expect(loadLabelFonts('Inter', { load: noSuchFile })).resolves.toBeUndefined()
  })

  it('goes on after a second when a font does not come', async () => {
    vi.useFakeTimers()
    const over = loadLabelFonts('Inter', { load: neverLoads })
    await vi.advanceTimersByTimeAsync(999)
    expect(await Promise.race([over, Promise.resolve('waits')])).toBe('waits')
    await vi.advanceTimersByTimeAsync(1)
    expect(await Promise.race([over, Promise.resolve('waits')])).toBeUndefined()
    vi.useRealTimers()
  })
})
