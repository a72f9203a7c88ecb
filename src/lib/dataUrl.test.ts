import { afterEach, describe, expect, it, vi } from 'vitest'
import { dataUrl } from './dataUrl.ts'

afterEach(() => vi.unstubAllGlobals())

describe('a file as an address that holds it', () => {
  it('is fetched and written in base64', async () => {
    vi.stubGlobal('fetch', async () => new Response(new Uint8Array([1, 2, 255])))
    expect(await dataUrl('/font.woff2', 'font/woff2')).toBe('data:font/woff2;base64,AQL/')
  })

  it('is not fetched where it is one already: a page without a site may fetch nothing', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new Error('refused')))
    expect(await dataUrl('data:font/woff2;base64,AQL/', 'font/woff2')).toBe(
      'data:font/woff2;base64,AQL/',
    )
  })

  it('is none where it is not there', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }))
    await expect(dataUrl('/font.woff2', 'font/woff2')).rejects.toThrow('404')
  })
})
