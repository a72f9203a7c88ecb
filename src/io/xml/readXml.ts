import { SaxesParser } from 'saxes'
import { LIMITS } from '../../domain/network/limits.ts'
import { xmlWords } from '../../words/xml.ts'
import { decodeXml } from './decodeXml.ts'
import { XmlError } from './xmlError.ts'

/** How many levels of elements may stand inside each other. */
export const XML_DEPTH = 64

/** The beginning of an element. */
export interface XmlTag {
  /** without its prefix */
  readonly name: string
  /** by the name as it is written, prefix included */
  readonly attributes: ReadonlyMap<string, string>
  /** 1 up */
  readonly line: number
}

/** Takes what stands in an XML file, in its order. What it throws ends the reading. */
export interface XmlHandler {
  readonly open: (tag: XmlTag) => void
  /** A piece of text inside the innermost open element, or all of it, at most LIMITS.textLength characters. */
  readonly text: (text: string) => void
  readonly close: (tag: XmlTag) => void
  /** A text of `tag`, or an attribute, was longer than LIMITS.textLength and is handed on without the rest. */
  readonly cut: (tag: XmlTag, length: number) => void
  /** A processing instruction, by which a program leaves word for itself. */
  readonly instruction?: (target: string, body: string) => void
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1)

/** What the parser says, in our words where it is something that happens. */
function say(message: string, open: XmlTag | undefined, left: XmlTag | undefined): string {
  const what = message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')
  if (what.startsWith('unclosed tag') && open) return xmlWords.unclosed(open.name, open.line)
  if (what === 'unexpected end') return xmlWords.endedEarly
  if (what === 'document must contain a root element') return xmlWords.noRoot
  if (/^(undefined entity|.*in entity name|empty entity name)/.test(what)) return xmlWords.entity
  if (what === 'malformed character entity') return xmlWords.characterReference
  if (/^un(matched|expected) clos/.test(what) && left)
    return xmlWords.wrongClose(left.name, left.line)
  return what === 'disallowed character' ? xmlWords.control : xmlWords.malformed(what.slice(0, 200))
}

class Reading {
  readonly parser = new SaxesParser()
  readonly #open: XmlTag[] = []
  #attributes = new Map<string, string>()
  #line = 1
  #left: XmlTag | undefined

  constructor(readonly handler: XmlHandler) {
    const { parser } = this
    parser.on('error', ({ message }) => this.fail(say(message, this.#open.at(-1), this.#left)))
    parser.on('doctype', () => this.fail(xmlWords.doctype))
    parser.on('opentagstart', () => {
      this.#line = parser.line
      this.#attributes = new Map()
    })
    parser.on('attribute', ({ name, value }) => this.#attributes.set(name, value))
    parser.on('opentag', ({ name }) => this.enter(localName(name)))
    parser.on('closetag', () => this.leave())
    parser.on('text', (text) => this.text(text))
    parser.on('cdata', (text) => this.text(text))
    parser.on('processinginstruction', ({ target, body }) => handler.instruction?.(target, body))
  }

  fail(what: string): never {
    const { line, column } = this.parser
    throw new XmlError(xmlWords.at(line, column + 1, what))
  }

  enter(name: string) {
    if (this.#open.length >= XML_DEPTH) this.fail(xmlWords.tooDeep(XML_DEPTH))
    const tag: XmlTag = { name, attributes: this.#attributes, line: this.#line }
    for (const [attribute, value] of this.#attributes) {
      this.#attributes.set(attribute, this.shortened(tag, value))
    }
    this.#open.push(tag)
    this.handler.open(tag)
  }

  leave() {
    const tag = this.#open.pop()
    this.#left = tag
    if (tag) this.handler.close(tag)
  }

  text(text: string) {
    const tag = this.#open.at(-1)
    if (tag) this.handler.text(this.shortened(tag, text))
  }

  shortened(tag: XmlTag, text: string): string {
    if (text.length <= LIMITS.textLength) return text
    this.handler.cut(tag, text.length)
    return text.slice(0, LIMITS.textLength)
  }
}

/**
 * Reads an XML file without building it in memory and without recursion, so that no depth or size of it overflows. Document type
 * declarations are refused, and with them every entity but the five of XML itself; nothing is ever fetched. Prefixes of namespaces
 * need not be declared. `step` is told the share that is read, in (0,1], and what it rejects with is passed on; so is what the
 * handler throws. Everything wrong with the file throws XmlError, whose message names line and column.
 */
export async function readXml(
  bytes: Uint8Array,
  handler: XmlHandler,
  step: (done: number) => Promise<void>,
): Promise<void> {
  const reading = new Reading(handler)
  const { parser } = reading
  for (const { text, end } of decodeXml(bytes, () => parser.line)) {
    parser.write(text)
    await step(end / bytes.length)
  }
  parser.close()
}
