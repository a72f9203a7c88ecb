import { describe, expect, it } from 'vitest'
import { citedHtml } from './citedHtml.ts'

const html = (text: string) => citedHtml(text, (ids) => ids.join(', ').replaceAll('S', ''))

describe('Markdown as a page without scripts', () => {
  it('keeps headings, lists, tables, quotes and sources by number', () => {
    expect(html('# Two\n\nA **bold** claim.[^S1][^S2]\n\n- one\n- two\n\n> Ask.')).toBe(
      '<h1>Two</h1>\n<p>A <strong>bold</strong> claim.<sup>1, 2</sup></p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n<blockquote>\n<p>Ask.</p>\n</blockquote>',
    )
    expect(html('| A | B |\n| --- | --- |\n| 1 | 2 |')).toBe(
      '<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
    )
  })

  it('keeps a number and its sign on one line', () => {
    expect(html('It took 30 % of all, 5 a year.[^S1]')).toBe(
      '<p>It took 30\u00a0% of all, 5 a year.<sup>1</sup></p>',
    )
  })

  it('leaves no mark where nothing stands for it', () => {
    expect(
      citedHtml('Select it.[^exercise] Twelve.[^computed]', ([id]) =>
        id === 'computed' ? '[=]' : '',
      ),
    ).toBe('<p>Select it. Twelve.<sup>[=]</sup></p>')
  })

  it('lets nothing of a hostile text act', () => {
    const hostile = [
      '<script>alert(1)</script>',
      '1 < 2 & "3" <b>4</b>',
      '[run](javascript:alert(1)) [go](https://example.org/?a=1&b="2")',
      '![track](https://example.org/pixel.png)',
      'cited[^"><script>x</script>]',
    ].join('\n\n')
    const made = html(hostile)
    expect(made).toContain('1 &lt; 2 &amp; &quot;3&quot;')
    expect(made).not.toMatch(/<script|<img|javascript:/)
    expect(made).toContain('<a href="https://example.org/?a=1&amp;b=%222%22">go</a>')
    expect(made).toContain('<p>run <a')
  })
})
