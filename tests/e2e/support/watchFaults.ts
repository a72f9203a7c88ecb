import type { BrowserContext, Page, Request } from '@playwright/test'

/** What no test of ours may cause, each as one line. */
export type Faults = readonly string[]

/**
 * Watches every page of a context, from its first script on, for what must never happen: a breach of the content
 * security policy, an uncaught error, an error in the console, a request to another origin.
 *
 * @param appAddress where the app is served; its origin is the only one that may be asked
 * @returns the faults so far, in order; the list grows
 */
export async function watchFaults(context: BrowserContext, appAddress: string): Promise<Faults> {
  const faults: string[] = []
  const origin = new URL(appAddress).origin

  await context.exposeFunction('tellPolicyBreach', (breach: string) => {
    faults.push(`policy breach: ${breach}`)
  })
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const tell = Reflect.get(window, 'tellPolicyBreach') as (breach: string) => void
      tell(`${event.effectiveDirective} refuses ${event.blockedURI || 'inline code'}`)
    })
  })

  const watchPage = (page: Page) => {
    page.on('pageerror', (error) => faults.push(`uncaught: ${error.stack ?? error.message}`))
  }
  context.pages().forEach(watchPage)
  context.on('page', watchPage)
  context.on('console', (message) => {
    if (message.type() === 'error')
      faults.push(`console: ${message.text()} ${message.location().url}`.trim())
  })
  context.on('request', (request: Request) => {
    const { protocol, origin: asked } = new URL(request.url())
    if (protocol.startsWith('http') && asked !== origin)
      faults.push(`request to another origin: ${request.url()}`)
  })
  return faults
}
