import { readNetwork } from '../../../src/domain/network/readNetwork.ts'

/** Milliseconds one call takes. The result is kept alive until the clock has stopped. */
function time(work: () => unknown): number {
  const start = performance.now()
  const result = work()
  const end = performance.now()
  if (result === undefined) throw new Error('The measured work gave nothing.')
  return end - start
}

function readWhole(text: string) {
  const reading = readNetwork(JSON.parse(text))
  if (!reading.ok) throw new Error('The generated network is not valid.')
  return reading.network
}

/** Reads a network file in both ways, one right after the other. */
async function measureReading(address: string): Promise<{ parsing: number; reading: number }> {
  const text = await (await fetch(address)).text()
  return {
    parsing: time(() => JSON.parse(text) as unknown),
    reading: time(() => readWhole(text)),
  }
}

Object.assign(window, { measureReading })
