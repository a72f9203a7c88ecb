import { beforeEach, expect, it, vi } from 'vitest'

beforeEach(() => vi.resetModules())

/** A system that draws every letter ten pixels wide, and a pair of them as wide as given. */
function systemDrawing(pair: number) {
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockImplementation(function width(
    this: HTMLElement,
  ) {
    return this.textContent?.length === '🇨🇳'.length ? pair : 10
  })
}

it('knows a system that draws two letters as one flag', async () => {
  systemDrawing(12)
  const { drawsFlags } = await import('./drawsFlags.ts')
  expect(drawsFlags()).toBe(true)
  expect(document.body).toBeEmptyDOMElement()
})

it('knows a system that draws two letters or two boxes', async () => {
  systemDrawing(20)
  const { drawsFlags } = await import('./drawsFlags.ts')
  expect(drawsFlags()).toBe(false)
})
