/** What makes an XML file unreadable, as a sentence that names the place. */
export class XmlError extends Error {
  override readonly name = 'XmlError'
}
