import { indexNetwork } from '../../../src/domain/network/indexNetwork.ts'
import { networkFileSchema } from '../../../src/domain/network/schema/networkFile.ts'

/** Milliseconds one call takes. The result is kept alive until the clock has stopped. */
function time(work: () => unknown): number {
  const start = performance.now()
  const result = work()
  const end = performance.now()
  if (result === undefined) throw new Error('The measured work gave nothing.')
  return end - start
}

/** Reads a network file in both ways, one right after the other. */
async function measureReading(address: string): Promise<{ parsing: number; reading: number }> {
  const text = await (await fetch(address)).text()
  return {
    parsing: time(() => JSON.parse(text) as unknown),
    reading: time(() => indexNetwork(networkFileSchema.parse(JSON.parse(text)))),
  }
}

Object.assign(window, { measureReading })
