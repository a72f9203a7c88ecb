import { describe, expect, it } from 'vitest'
import { embedCode, embeddedAddress, withoutEmbed } from './embedCode.ts'

const SITE = 'https://atlas.example/here/'

describe('the code to embed a view', () => {
  it('is a frame with the same view, named for those who do not see it', () => {
    expect(embedCode(`${SITE}#network=lantern&type=bank`, 'The Lantern exercise')).toBe(
      `<iframe src="${SITE}?embed#network=lantern&amp;type=bank" title="Chokepoint Atlas: The Lantern exercise" width="100%" height="560" loading="lazy"></iframe>`,
    )
  })

  it('keeps a hostile title inside its quotes', () => {
    expect(embedCode(SITE, '"><script>alert(1)</script>&')).toContain(
      'title="Chokepoint Atlas: &quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;" width',
    )
  })

  it.each([
    ['', '?embed'],
    ['?data=a%2Fb.json', '?data=a%2Fb.json&embed'],
  ])('adds to the search %s, and the full view takes it away', (search, embedded) => {
    expect(embeddedAddress(`${SITE}${search}#x`)).toBe(`${SITE}${embedded}#x`)
    expect(withoutEmbed(embedded)).toBe(search)
    expect(withoutEmbed('?embed=1')).toBe('')
  })
})
