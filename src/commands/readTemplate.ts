/** The stand-alone page without a network, as the site ships it. Rejects where it cannot be had. */
export async function readTemplate(): Promise<string> {
  const response = await fetch(new URL('standalone.html', document.baseURI))
  if (!response.ok) throw new Error(`The template answers ${response.status}.`)
  return response.text()
}
