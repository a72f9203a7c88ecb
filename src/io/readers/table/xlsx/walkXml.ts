import { SaxesParser } from 'saxes'
import { tableReadingWords as words } from '../../../../words/tableReading.ts'
import { decodeXml } from '../../../xml/decodeXml.ts'

/** What is told of an XML document on the way through it. Names are without prefix. */
export interface XmlVisitor {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

const local = (name: string) => name.slice(name.indexOf(':') + 1)

/** Walks through an XML part of a workbook. Throws where it is not well-formed and at a document type: entities are never declared. */
export function walkXml(bytes: Uint8Array, visitor: XmlVisitor): void {
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('doctype', () => {
    throw new Error(words.docType)
  })
  const { open, text, close } = visitor
  if (open) parser.on('opentag', (tag) => open(local(tag.name), tag.attributes))
  if (text) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  if (close) parser.on('closetag', (tag) => close(local(tag.name)))
  for (const piece of decodeXml(bytes, () => parser.line)) parser.write(piece.text)
  parser.close()
}
