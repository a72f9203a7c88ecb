import { CODE_ID } from '../../domain/standalone/standalonePage.ts'

let address: string | undefined

/** The address of the page's own script, for a worker to run. */
function codeAddress(): string {
  const code = document.getElementById(CODE_ID)?.textContent ?? ''
  address ??= URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))
  return address
}

/**
 * Starts a worker on the script of this page; `name` says which one it is to be. The build of the stand-alone page puts this
 * wherever a worker is started from a file of its own. Throws where the browser refuses.
 */
export function codeWorker(name: string): Worker {
  return new Worker(codeAddress(), { name })
}
