import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readXml, XML_DEPTH } from './readXml.ts'
import { XmlError } from './xmlError.ts'

const utf16 = (text: string, big: boolean) => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), !big)
  return bytes
}

const nothing = () => {}
const utf8 = (text: string) => new TextEncoder().encode(text)

/** What stands in a file as one text: `<a x=1>` for an opening tag, `</a>` for a closing one. */
async function told(bytes: Uint8Array | string): Promise<string> {
  const events: string[] = []
  await readXml(
    typeof bytes === 'string' ? utf8(bytes) : bytes,
    {
      open: ({ name, attributes, line }) =>
        events.push(
          `<${[name, ...[...attributes].map((pair) => pair.join('='))].join(' ')}>${line}`,
        ),
      text: (text) => events.push(text.length > 50 ? `${text.length} characters` : text.trim()),
      close: ({ name }) => events.push(`</${name}>`),
      cut: ({ name }, length) => events.push(`cut ${name} ${length}`),
    },
    async () => {},
  )
  return events.filter(Boolean).join('|')
}

const refusal = (bytes: Uint8Array | string) =>
  told(bytes).then(
    (events) => `read: ${events}`,
    (error: unknown) => (error instanceof XmlError ? error.message : `threw ${String(error)}`),
  )

describe('an XML file', () => {
  it('is told piece by piece, with lines and without prefixes', async () => {
    expect(
      await told(
        '<?xml version="1.0"?>\n<?style x?><!-- hello --><l:list xmlns:l="urn:x" l:a="1">\n<e b="2"/>A &amp; B &#233;<![CDATA[<c>]]></l:list>\n',
      ),
    ).toBe('<list xmlns:l=urn:x l:a=1>2|<e b=2>3|</e>|A & B é|<c>|</list>')
  })

  it('needs no declaration of prefixes', async () => {
    expect(await told('<g:a viz:x="1"><viz:b/></g:a>')).toBe('<a viz:x=1>1|<b>1|</b>|</a>')
  })

  it('may be written in any encoding it names', async () => {
    expect(await told(utf16('\ufeff<a>조선</a>', false))).toBe('<a>1|조선|</a>')
    expect(await told(utf16('\ufeff<a>조선</a>', true))).toBe('<a>1|조선|</a>')
    expect(await told(utf16('<a>조선</a>', false))).toBe('<a>1|조선|</a>')
    const latin = Uint8Array.from(
      '<?xml version="1.0" encoding="ISO-8859-1"?><a>Caf\u00e9</a>',
      (c) => c.charCodeAt(0),
    )
    expect(await told(latin)).toBe('<a>1|Café|</a>')
    expect(await told('\ufeff<a>é</a>')).toBe('<a>1|é|</a>')
  })

  it('is refused in words where its bytes are none of its encoding', async () => {
    const broken = Uint8Array.of(...utf8('<a>\n\n'), 0xff, ...utf8('</a>'))
    expect(await refusal(broken)).toBe(
      'The file is not a text in UTF-8: near line 1 stand bytes that are none.',
    )
    expect(await refusal('<?xml version="1.0" encoding="klingon-8"?><a/>')).toBe(
      'The file says that it is written in “klingon-8”, an encoding that is not known.',
    )
  })

  it.each([
    ['', 'Not readable XML: line 1, column 1: the file holds no element.'],
    [
      '<a>\n <b>',
      'Not readable XML: line 2, column 5: the file ends here, but the element <b> that begins on line 2 is never closed; it may have been cut off, or an & in it is not written as &amp;.',
    ],
    [
      '<a>\n</b></a>',
      'Not readable XML: line 2, column 5: a closing tag stands here that does not fit <a>, which begins on line 1.',
    ],
    [
      '<a>\u0001</a>',
      'Not readable XML: line 1, column 5: a character stands here that XML does not allow.',
    ],
    [
      '<a b="1" b="2"/>',
      'Not readable XML: line 1, column 17: this is not well-formed (duplicate attribute: b).',
    ],
    [
      '<a>&#0;</a>',
      'Not readable XML: line 1, column 8: a character reference names a character that XML does not allow.',
    ],
  ])('%j is refused with line and column', async (text, sentence) => {
    expect(await refusal(text)).toBe(sentence)
  })

  it('is refused when it ends inside a tag', async () => {
    expect(await refusal('<a><b c="')).toContain('the file ends here')
  })
})

describe('a hostile XML file', () => {
  const BOMB = `<?xml version="1.0"?>
<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>
<lolz>&c;</lolz>`

  it.each([
    BOMB,
    '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
    '<!DOCTYPE a SYSTEM "https://example.org/a.dtd"><a/>',
    '<!DOCTYPE a><a/>',
  ])('with a document type declaration is refused: %j', async (text) => {
    expect(await refusal(text)).toMatch(
      /^Not readable XML: line \d+, column \d+: the file has a document type declaration \(DOCTYPE\)/,
    )
  })

  it.each(['&x;', '&nbsp;', '&__proto__;', '&constructor;', '&toString;', '&;', '& ;'])(
    'with the undefined reference %j is refused',
    async (reference) => {
      expect(await refusal(`<a>${reference}</a>`)).toContain('only a document type declaration')
    },
  )

  it('a million levels deep is refused at the first that is too many', async () => {
    expect(await refusal('<a>'.repeat(1_000_000))).toBe(
      `Not readable XML: line 1, column ${(XML_DEPTH + 1) * 3 + 1}: elements stand more than 64 levels inside each other; at most 64 can be opened.`,
    )
  })

  it('with a text of ten million characters gives its beginning and says so', async () => {
    const long = 'x'.repeat(10_000_000)
    expect(await told(`<a b="${long}">${long}</a>`)).toBe(
      `cut a 10000000|<a b=${'x'.repeat(20_000)}>1|cut a 10000000|20000 characters|</a>`,
    )
  })

  it('with names of what every object has is read like any other', async () => {
    expect(await told('<__proto__ constructor="1" __proto__="2"><toString/></__proto__>')).toBe(
      '<__proto__ constructor=1 __proto__=2>1|<toString>1|</toString>|</__proto__>',
    )
  })

  it('gives what stands in it or an XmlError, whatever it is', async () => {
    const piece = fc.constantFrom(
      '<a>',
      '</a>',
      '<b/>',
      '<',
      '>',
      '&amp;',
      '&x;',
      '&#x41;',
      '<!DOCTYPE a>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '<?x',
      '?>',
      'text',
      '"',
      ' c="d"',
      '\n',
      '\u0000',
      '\ufeff',
    )
    const bytes = fc.oneof(
      fc.array(piece, { maxLength: 30 }).map((pieces) => utf8(pieces.join(''))),
      fc.array(piece, { maxLength: 30 }).map((pieces) => utf8(`<a>${pieces.join('')}</a>`)),
      fc.uint8Array({ maxLength: 200 }),
    )
    await fc.assert(
      fc.asyncProperty(bytes, async (file) => {
        expect(await refusal(file)).not.toMatch(/^threw/)
      }),
      { numRuns: 500 },
    )
  })

  it('passes on what stops it', async () => {
    const stop = new Error('stopped')
    const handler = { open: nothing, text: nothing, close: nothing, cut: nothing }
    await expect(readXml(utf8('<a/>'), handler, () => Promise.reject(stop))).rejects.toBe(stop)
  })
})
