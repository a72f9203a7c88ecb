import { expect, it, vi } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { buildStopEffect } from '../../../tests/support/stopEffectBuilder.ts'
import { indexNetwork } from '../network/indexNetwork.ts'
import { DEFAULT_VIEW } from '../view/atlasView.ts'
import type { LessonEngine } from './lessonEngine.ts'
import { rememberingEngine } from './rememberingEngine.ts'

const { file } = buildNetwork({ relations: ['maker supplies front', 'front pays army'] })
const settings = DEFAULT_VIEW.analysisSettings
const never = () => Promise.reject(new Error('not asked for'))

function engineWith(effect: LessonEngine['effect']) {
  return rememberingEngine({ analyse: never, effect, best: never, adapt: never })
}

it('works out once what a lesson rests on, however often the lesson changes', async () => {
  const effect = vi.fn<LessonEngine['effect']>((_network, _settings, stopped) =>
    Promise.resolve(buildStopEffect(stopped, [])),
  )
  const engine = engineWith(effect)
  const first = await engine.effect(indexNetwork({ ...file }), settings, ['front'])
  const written = indexNetwork({ ...file, lessons: [{ id: 'l', title: 'L', steps: [] }] })
  expect(await engine.effect(written, settings, ['front'])).toBe(first)
  expect(effect).toHaveBeenCalledTimes(1)
  await engine.effect(written, settings, [])
  await engine.effect(indexNetwork({ ...file, relations: [] }), settings, ['front'])
  expect(effect).toHaveBeenCalledTimes(3)
})

it('tries again what failed', async () => {
  const effect = vi
    .fn<LessonEngine['effect']>(() => Promise.resolve(buildStopEffect([], [])))
    .mockRejectedValueOnce(new Error('The worker is gone'))
  const engine = engineWith(effect)
  const network = indexNetwork(file)
  await expect(engine.effect(network, settings, [])).rejects.toThrow('The worker is gone')
  await expect(engine.effect(network, settings, [])).resolves.toBeDefined()
})
