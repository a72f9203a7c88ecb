/** Hands a file to the browser to save. */
export function downloadBlob(fileName: string, blob: Blob): void {
  const address = URL.createObjectURL(blob)
  const anchor = document.createElement('a')
  anchor.href = address
  anchor.download = fileName
  anchor.click()
  // Safari still reads the address after the click returns.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
