import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeCode, escapeJson, standaloneTemplate, withNetwork } from './standalonePage.ts'

const template = standaloneTemplate({
  language: 'en',
  title: 'Chokepoint Atlas',
  styles: '.a { color: red }',
  code: 'console.log("</script><!--")',
  icon: 'data:image/svg+xml;base64,PHN2Zy8+',
  hashOf: (text) => `sha256-of-${text.length}-signs`,
})
const HOSTILE = '</script><script>alert(1)</script><!-- <title> $& $1 &amp; \u2028'

/** What a browser reads between the start of an element and the first thing that ends it. */
function inside(page: string, start: string, end: string): string {
  const from = page.indexOf(start) + start.length
  return page.slice(from, page.indexOf(end, from))
}

const networkOf = (page: string) =>
  inside(page, '<script type="application/json" id="atlas-network">', '</script>')
const openingOf = (page: string) =>
  inside(page, '<script type="application/json" id="atlas-opening">', '</script>')

describe('the stand-alone page', () => {
  it('states its policy before anything else but how it is written: the hashes of its script and styles, and no connection', () => {
    expect(template.split('<meta ').slice(1, 3)).toEqual([
      'charset="utf-8">\n',
      'http-equiv="Content-Security-Policy" content="' +
        "default-src 'none'; script-src 'sha256-of-34-signs'; style-src 'sha256-of-17-signs'; worker-src blob:; " +
        "font-src data:; img-src data: blob:; connect-src 'none'; base-uri 'none'; form-action 'none'\">\n",
    ])
  })

  it('holds its script so that nothing in it ends it', () => {
    expect(inside(template, '<script id="atlas-code">', '</script>')).toBe(
      String.raw`console.log("\x3C/script>\x3C!--")`,
    )
  })

  it('refuses styles that would end their element, and signs that a browser would change under the hash', () => {
    const parts = { language: 'en', title: '', icon: '', hashOf: () => '' }
    for (const broken of [
      { styles: 'a { content: "</STYLE>" }', code: '' },
      { styles: '', code: 'let a = `\r`' },
      { styles: '\0', code: '' },
    ])
      expect(() => standaloneTemplate({ ...parts, ...broken })).toThrow(/would end|carriage return/)
  })
})

describe('a network in the stand-alone page', () => {
  it('stands in it beside the view to open with, and names it', () => {
    const page = withNetwork(template, {
      title: 'Harbour <study>',
      network: '{"kind":"a < b"}',
      fragment: 'selected=a~b',
    })
    expect(inside(page, '<title>', '</title>')).toBe('Harbour &lt;study&gt;')
    expect(networkOf(page)).toBe(String.raw`{"kind":"a \u003c b"}`)
    expect(openingOf(page)).toBe('{"fragment":"selected=a~b"}')
  })

  it('cannot break out of its element, whatever it says', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(HOSTILE, '$`', "$'", ''), (text, bad) => {
        const said = [text, bad, text]
        const content = { title: bad, network: JSON.stringify(said), fragment: text + bad }
        const page = withNetwork(template, content)
        expect(networkOf(page)).not.toContain('<')
        expect(JSON.parse(networkOf(page))).toEqual(said)
        expect(JSON.parse(openingOf(page))).toEqual({ fragment: text + bad })
        expect(page.match(/<script/g)).toHaveLength(3)
        expect(page.match(/<title/g)).toHaveLength(1)
      }),
    )
  })

  it('gives way to another one when a saved page is saved again', () => {
    const one = { title: HOSTILE, network: JSON.stringify(HOSTILE), fragment: HOSTILE }
    const other = { title: 'Other', network: '[]', fragment: '' }
    expect(withNetwork(withNetwork(template, one), other)).toBe(withNetwork(template, other))
  })
})

describe('escaping', () => {
  it('leaves JSON and code mean what they meant', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const said = `${text}${HOSTILE}`
        expect(JSON.parse(escapeJson(JSON.stringify(said)))).toBe(said)
        const read = escapeCode(JSON.stringify(said))
        expect(JSON.parse(read.replaceAll(String.raw`\x3C`, String.raw`\u003c`))).toBe(said)
      }),
    )
  })
})
