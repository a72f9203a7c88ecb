import { LIMITS } from '../../domain/network/limits.ts'
import { xmlWords } from '../../words/xml.ts'
import { readXml, type XmlTag } from './readXml.ts'
import { XmlError } from './xmlError.ts'

/** An element with all that stands in it. */
export interface XmlNode extends XmlTag {
  /** its own text, without that of elements inside */
  readonly text: string
  readonly children: readonly XmlNode[]
}

interface OpenNode extends XmlTag {
  text: string
  readonly children: OpenNode[]
}

/** How many elements one record may hold. */
const RECORD_ELEMENTS = 20_000

export interface RecordTaker {
  /** Whether an element, which stands in the elements named `inside`, outermost first, is a record. */
  readonly isRecord: (tag: XmlTag, inside: readonly string[]) => boolean
  /** Takes a record. `remarks` tells of texts that were too long to be kept whole. */
  readonly record: (node: XmlNode, remarks: readonly string[]) => void
  /** Takes an element outside every record with its own text, when it ends. */
  readonly outside?: (node: XmlNode, inside: readonly string[]) => void
}

/**
 * Reads an XML file that holds many records of one shape. Only the record that is being read stands in memory. Throws as readXml,
 * and where there are more records than a network can have entities, or one with too much in it.
 */
export async function readXmlRecords(
  bytes: Uint8Array,
  taker: RecordTaker,
  step: (done: number) => Promise<void>,
): Promise<void> {
  const outside: OpenNode[] = []
  const inside: string[] = []
  let open: OpenNode[] = []
  let elements = 0
  let records = 0
  let remarks: string[] = []

  const enter = (node: OpenNode) => {
    elements += 1
    const [record = node] = open
    if (elements > RECORD_ELEMENTS) {
      const what = xmlWords.tooManyInside(record.name, record.line, RECORD_ELEMENTS)
      throw new XmlError(xmlWords.at(node.line, 1, what))
    }
    open.at(-1)?.children.push(node)
    open.push(node)
  }
  const begin = (node: OpenNode) => {
    records += 1
    if (records > LIMITS.entities) throw new XmlError(xmlWords.tooManyRecords(LIMITS.entities))
    elements = 0
    remarks = []
    open = []
    enter(node)
  }

  const handler = {
    open(tag: XmlTag) {
      const node = { ...tag, text: '', children: [] }
      if (open.length > 0) enter(node)
      else if (taker.isRecord(tag, inside)) begin(node)
      else {
        outside.push(node)
        inside.push(tag.name)
      }
    },
    text(text: string) {
      const node = open.at(-1) ?? outside.at(-1)
      if (!node) return
      node.text = (node.text + text).slice(0, LIMITS.textLength)
    },
    close() {
      const node = open.pop()
      if (node) {
        if (open.length === 0) taker.record(node, remarks)
        return
      }
      const left = outside.pop()
      inside.pop()
      if (left) taker.outside?.(left, inside)
    },
    cut(tag: XmlTag, length: number) {
      remarks.push(xmlWords.cutText(tag.name, length, LIMITS.textLength))
    },
  }
  await readXml(bytes, handler, step)
}

/** The elements of a name directly inside another. */
export function childrenOf(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.filter((child) => child.name === name)
}

/** The trimmed text of the first element of a name directly inside another; empty when there is none. */
export function childText(node: XmlNode, name: string): string {
  return node.children.find((child) => child.name === name)?.text.trim() ?? ''
}
