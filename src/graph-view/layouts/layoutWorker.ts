import { expose, transfer } from 'comlink'
import type { LayoutInput } from './layoutInput.ts'
import { runLayout, type LayoutProgress } from './runLayout.ts'

const layoutService = {
  async run(input: LayoutInput, onProgress: LayoutProgress) {
    const output = await runLayout(input, onProgress)
    const { positions, curves } = output
    return transfer(output, [positions.buffer, curves.start.buffer, curves.points.buffer])
  },
}

export type LayoutService = typeof layoutService

expose(layoutService)
