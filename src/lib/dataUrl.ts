/**
 * A file at an address as a `data:` address of a type. One that is a `data:` address already is not fetched: a page without a site
 * may fetch nothing. Rejects where the file cannot be had.
 */
export async function dataUrl(address: string, type: string): Promise<string> {
  if (address.startsWith('data:')) return address
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${answer.status}`)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return `data:${type};base64,${btoa(text)}`
}
