import { describe, expect, it } from 'vitest'
import { pageAddress } from './pageAddress.ts'

const addressOf = (href: string) => {
  const { protocol, origin, pathname } = new URL(href)
  return pageAddress({ protocol, origin, pathname })
}

describe('the address of the page in pictures, dossiers and citations', () => {
  it('is that of the site', () => {
    expect(addressOf('https://atlas.example/sub/?data=x#layout=rings')).toBe(
      'https://atlas.example/sub/',
    )
  })

  it('is the name alone of a page opened from a folder, which tells whose folder that is', () => {
    expect(addressOf('file:///home/jane-doe/Harbour%20study.html#selected=gate')).toBe(
      'Harbour%20study.html',
    )
  })
})
