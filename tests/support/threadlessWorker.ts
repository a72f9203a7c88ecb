import { expose } from 'comlink'

/** What the stand-in worker offers, and whether it loads at all. */
export interface StandIn {
  readonly api: object | null
}

/**
 * A class to put in place of `Worker`: it speaks through a real message channel, to an api in this same thread. With `api: null` it
 * fails to load, as a worker does that the browser refuses. `started` and `alive` count.
 */
export function threadlessWorker({ api }: StandIn) {
  return class ThreadlessWorker extends EventTarget {
    static started = 0
    static alive = 0
    readonly #channel = new MessageChannel()

    constructor() {
      super()
      ThreadlessWorker.started += 1
      ThreadlessWorker.alive += 1
      const { port1, port2 } = this.#channel
      port1.addEventListener('message', (event) =>
        this.dispatchEvent(
          new MessageEvent('message', { data: event.data, ports: [...event.ports] }),
        ),
      )
      port1.start()
      if (api) expose(api, port2)
      else setTimeout(() => this.dispatchEvent(new Event('error')))
    }

    postMessage(message: unknown, transfer: Transferable[] = []) {
      this.#channel.port1.postMessage(message, transfer)
    }

    terminate() {
      ThreadlessWorker.alive -= 1
      this.#channel.port1.close()
      this.#channel.port2.close()
    }
  }
}
