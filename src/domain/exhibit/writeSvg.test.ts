import { describe, expect, it } from 'vitest'
import { picture, pictureEntity, pictureRelation } from '../../../tests/support/pictureBuilder.ts'
import { altText } from './altText.ts'
import { DEFAULT_EXHIBIT_LOOK, type Exhibit, type ExhibitLook } from './exhibit.ts'
import { EXHIBIT_COLOURS } from './exhibitColours.ts'
import { exhibitFrame } from './exhibitFrame.ts'
import type { Picture } from './picture.ts'
import { drawPicture } from './svg/drawPicture.ts'
import { writeSvg } from './writeSvg.ts'

const LABEL = {
  entity: 'gate',
  lines: ['Gate'],
  note: 'cuts 50 %',
  box: { left: 90, top: 60, right: 120, bottom: 90 },
  align: 'center',
  isStrong: true,
  isStruck: false,
  hasPlate: false,
  leader: null,
} as const

function exhibitOf(shown: Picture, facts: Partial<Exhibit['facts']> = {}): Exhibit {
  return {
    picture: shown,
    facts: {
      title: 'Harbour',
      sentence: 'Showing all 2 entities and 1 relation',
      dataHash: 'f'.repeat(64),
      runId: 'abc123def456',
      date: '2026-11-22',
      disclaimer: 'Public records, not a finding.',
      link: 'https://atlas.example/#network=harbour',
      linkNeedsFile: false,
      isMasked: false,
      ...facts,
    },
    sources: [{ text: 'Registry, Notice 1 (2020)', url: 'https://example.org/notice-1' }],
    altText: 'Network map.',
  }
}

const SMALL = picture({
  entities: [
    pictureEntity({ id: 'maker', type: 'manufacturer', at: { x: 20, y: 50 } }),
    pictureEntity({ id: 'gate', isListed: true, halo: { tier: 1 } }),
  ],
  relations: [
    pictureRelation({
      id: 'r1',
      from: 'maker',
      to: 'gate',
      arrow: { tip: { x: 85, y: 50 }, along: { x: 1, y: 0 }, size: 6, opacity: 0.7 },
    }),
  ],
  labels: [LABEL],
})

const look = (said: Partial<ExhibitLook> = {}): ExhibitLook => ({
  ...DEFAULT_EXHIBIT_LOOK,
  ...said,
})

/** Elements closed in the order they were opened, and no sign of XML left in texts: what a parser would refuse. */
function isWellFormed(svg: string): boolean {
  const open: string[] = []
  const body = svg.replace(/^<\?xml[^?]*\?>/, '')
  const text = body.replaceAll(
    /<(\/?)([\w-]+)((?:\s[\w:-]+="[^"<]*")*)(\/?)>/g,
    (_, end, name, __, empty) => {
      if (end) return open.pop() === name ? '' : '<'
      if (!empty) open.push(name)
      return ''
    },
  )
  return open.length === 0 && !/[<>]|&(?!amp;|lt;|gt;|quot;|#39;)/.test(text)
}

/** The colour of the ground; undefined where there is none. */
const ground = (said: Partial<ExhibitLook>) =>
  /<rect width="1600" height="900" fill="([^"]*)"/.exec(writeSvg(exhibitOf(SMALL), look(said)))?.[1]
/** An exhibit with that many sources. */
const many = (count: number): Exhibit => ({
  ...exhibitOf(SMALL),
  sources: Array.from({ length: count }, (_, place) => ({ text: `Notice ${place}`, url: null })),
})
const sourceTexts = (exhibit: Exhibit, said: Partial<ExhibitLook>) =>
  exhibitFrame(exhibit, look(said))
    .lines.filter(({ kind }) => kind === 'source')
    .map(({ text }) => text)

describe('an exhibit as SVG', () => {
  it('draws a small picture from the ground up: line, marks, arrow, halo, name', () => {
    expect(drawPicture(SMALL, EXHIBIT_COLOURS.light).replaceAll('><', '>\n<'))
      .toMatchInlineSnapshot(`
      "<g>
      <g>
      <path d="M20 50L100 50" data-relation="r1" fill="none" stroke="#4a6fa5" stroke-width="1" stroke-opacity="0.42"/>
      </g>
      <g>
      <g data-entity="maker" class="entity">
      <title>maker, manufacturer</title>
      <path d="M-1 0 -.5 -.866 .5 -.866 1 0 .5 .866 -.5 .866Z" transform="translate(20 50) scale(8)" fill="#009e73" stroke="rgb(12, 101, 79)" stroke-width="0.09"/>
      </g>
      <g data-entity="gate" class="entity">
      <title>gate, trading company</title>
      <path d="M-.45 -.8H.45A.35 .35 0 0 1 .8 -.45V.45A.35 .35 0 0 1 .45 .8H-.45A.35 .35 0 0 1 -.8 .45V-.45A.35 .35 0 0 1 -.45 -.8Z" transform="translate(100 50) scale(9.625)" fill="none" stroke="#1b1f24" stroke-opacity="0.75" stroke-width="0.1"/>
      <path d="M-.45 -.8H.45A.35 .35 0 0 1 .8 -.45V.45A.35 .35 0 0 1 .45 .8H-.45A.35 .35 0 0 1 -.8 .45V-.45A.35 .35 0 0 1 -.45 -.8Z" transform="translate(100 50) scale(8)" fill="#56b4e9" stroke="rgb(59, 113, 144)" stroke-width="0.09"/>
      </g>
      </g>
      </g>
      <g>
      <polygon points="85,50 79,52.52 79,47.48" fill="#4a6fa5" fill-opacity="0.7"/>
      </g>
      <g>
      <g>
      <g>
      <circle cx="100" cy="50" r="13" fill="none" stroke="#bf3d0a" stroke-width="2.5"/>
      <circle cx="100" cy="50" r="17" fill="none" stroke="#bf3d0a" stroke-width="7" stroke-opacity="0.16"/>
      <circle cx="109.19" cy="40.81" r="8" fill="#bf3d0a" stroke="#fbfaf7" stroke-width="2"/>
      <text x="109.19" y="44.46" font-size="10.5" font-weight="600" text-anchor="middle" fill="#fbfaf7">1</text>
      </g>
      </g>
      </g>
      <g>
      <g data-label="gate">
      <text font-size="13" font-weight="600" text-anchor="middle" fill="none" stroke="#fbfaf7" stroke-width="3.5" stroke-linejoin="round" aria-hidden="true">
      <tspan x="105" y="71.15">Gate</tspan>
      </text>
      <text font-size="13" font-weight="600" text-anchor="middle" fill="#1b1f24">
      <tspan x="105" y="71.15">Gate</tspan>
      </text>
      <text font-size="11.5" font-weight="500" text-anchor="middle" fill="none" stroke="#fbfaf7" stroke-width="3.5" stroke-linejoin="round" aria-hidden="true">
      <tspan x="105" y="84.95">cuts 50 %</tspan>
      </text>
      <text font-size="11.5" font-weight="500" text-anchor="middle" fill="#bf3d0a">
      <tspan x="105" y="84.95">cuts 50 %</tspan>
      </text>
      </g>
      </g>"
    `)
  })

  it('carries title, description, legend, sources, filter, hash, run, date, disclaimer and link', () => {
    const svg = writeSvg(exhibitOf(SMALL), look())
    expect(isWellFormed(svg)).toBe(true)
    for (const part of [
      '<title id="exhibit-title">Harbour</title>',
      '<desc id="exhibit-description">Network map.</desc>',
      '>Showing all 2 entities and 1 relation<',
      '>tier 1: single point of failure<',
      '>goods relation<',
      '<a href="https://example.org/notice-1"><text',
      '>1. Registry, Notice 1 (2020)<',
      `>Data SHA-256 ${'f'.repeat(64)} · run abc123def456 · made 2026-11-22 with Chokepoint Atlas<`,
      '>Public records, not a finding. A relation documented',
      '<a href="https://atlas.example/#network=harbour"><text',
    ])
      expect(svg).toContain(part)
    const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(ids).toEqual([...new Set(ids)])
  })

  it('names only looks that are in the picture', () => {
    const keys = exhibitFrame(exhibitOf(SMALL), look()).legend.map(({ entry }) => entry.key)
    expect(keys).toEqual(['manufacturer', 'trading_company', 'tier1', 'listed', 'goods', 'solid'])
  })

  it.each([
    [
      'markup',
      '<b onload="x()">&amp; \'"',
      '&lt;b onload=&quot;x()&quot;&gt;&amp;amp; &#39;&quot;',
    ],
    ['letters that XML forbids', 'bell\u0007 and half \ud800 a pair', 'bell and half  a pair'],
    ['Arabic', 'شركة الاختبار', 'شركة الاختبار'],
    ['Korean and Chinese', '조선무역은행 丹东鸿祥', '조선무역은행 丹东鸿祥'],
  ])('writes %s as it stands, and never as markup', (_, name, written) => {
    const shown = picture({
      entities: [pictureEntity({ id: name, name })],
      labels: [{ ...LABEL, entity: name, lines: [name] }],
    })
    const svg = writeSvg(exhibitOf(shown, { title: name, link: name }), look())
    expect(isWellFormed(svg)).toBe(true)
    expect(svg).toContain(`<title>${written}, trading company</title>`)
  })

  it('makes a link of web addresses only', () => {
    const svg = writeSvg(exhibitOf(SMALL, { link: 'javascript:alert(1)' }), look())
    expect(svg).not.toContain('href="javascript')
  })

  it('of one entity, or of none, is whole too', () => {
    const one = picture({ entities: [pictureEntity({ id: 'alone' })] })
    expect(isWellFormed(writeSvg(exhibitOf(one), look()))).toBe(true)
    const none = writeSvg({ ...exhibitOf(picture()), sources: [] }, look())
    expect(isWellFormed(none)).toBe(true)
    expect(none).toContain('What is shown names no sources.')
  })

  it('writes neither name nor id of whoever is masked', () => {
    const shown = picture({
      entities: [
        pictureEntity({
          id: 'jane-doe',
          name: 'J. D.',
          isMasked: true,
          type: 'facilitator_person',
        }),
      ],
      labels: [{ ...LABEL, entity: 'jane-doe', lines: ['J. D.'], note: null }],
    })
    const svg = writeSvg(exhibitOf(shown, { isMasked: true, link: null }), look())
    expect(svg).not.toContain('jane-doe')
    expect(svg).toContain('<title>J. D., person</title>')
    expect(svg).toContain('No link: it would name people who are masked here.')
  })

  it('has no ground where it is to be transparent, and the colours of its theme', () => {
    expect(ground({})).toBe('#fbfaf7')
    expect(ground({ theme: 'dark' })).toBe('#14171b')
    expect(ground({ ground: 'transparent' })).toBeUndefined()
  })
})

describe('the page of an exhibit', () => {
  it('keeps the size of a slide or a sheet, and grows around the picture as on screen', () => {
    const sizeOf = (ratio: ExhibitLook['ratio']) => {
      const { width, height } = exhibitFrame(exhibitOf(SMALL), look({ ratio }))
      return [width, height]
    }
    expect(sizeOf('16:9')).toEqual([1600, 900])
    expect(sizeOf('4:3')).toEqual([1280, 960])
    const sheet = { width: 844, height: 1219 }
    const page = exhibitFrame(exhibitOf(SMALL), look({ ratio: 'screen', sheet }))
    expect([page.width, page.height]).toEqual([844, 1219])
    const large = { ...exhibitOf(SMALL), picture: { ...SMALL, width: 1000, height: 700 } }
    const { window } = exhibitFrame(large, look({ ratio: 'screen' }))
    expect([window.width, window.height]).toEqual([1000, 700])
  })

  it('lists the most used sources and says how many more there are, or all on a longer page', () => {
    expect(sourceTexts(many(40), {})).toEqual([
      '1. Notice 0',
      '2. Notice 1',
      '3. Notice 2',
      '4. Notice 3',
      '5. Notice 4',
      'and 35 sources more, listed in the sources table of the network',
    ])
    expect(sourceTexts(many(40), { sources: 'all' })).toHaveLength(40)
    expect(exhibitFrame(many(400), look({ sources: 'all' })).height).toBeGreaterThan(900)
  })
})

describe('the text for those who do not see it', () => {
  it('tells layout, counts, filter, types and chokepoints from the data', () => {
    expect(altText(SMALL, 'Harbour', 'Showing all 2 entities and 1 relation')).toBe(
      'Network map of “Harbour”, entry points at the left, end users at the right. In sight: 2 entities and 1 relation. Showing all 2 entities and 1 relation. Entities: 1 manufacturer, 1 trading company; 1 of them listed. Chokepoints: gate (tier 1, cuts 50 %).',
    )
  })

  it('leaves out what is only dimmed', () => {
    const dimmed = SMALL.entities.map((entity) => ({ ...entity, isDimmed: entity.id === 'maker' }))
    expect(altText({ ...SMALL, entities: dimmed }, 'Harbour', 'Showing 1')).toContain(
      'In sight: 1 entity and 0 relations.',
    )
  })
})
