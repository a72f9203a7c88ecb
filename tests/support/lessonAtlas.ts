import { takeLesson } from '../../src/commands/takeLesson.ts'
import { dataHash } from '../../src/domain/network/dataHash.ts'
import { indexNetwork } from '../../src/domain/network/indexNetwork.ts'
import type { LessonStep, LessonTask } from '../../src/domain/network/schema/lesson.ts'
import { atlasStore } from '../../src/store/atlasStore.ts'
import { buildNetwork, listedBy } from './networkBuilder.ts'
import { GATE_RELATIONS } from './twoGates.ts'

/**
 * One maker, one trader, two banks, two end users: without the trader nothing gets through, without the first bank one end user
 * is cut off. Beside them a listed holder with 60 % of a firm.
 */
const { file } = buildNetwork({
  entities: [
    'maker:manufacturer@DE "Maker"',
    'trader@CN "Trader"',
    'gate:bank@KP "Gate Bank"',
    'side:bank@KP "Side Bank"',
    'army:end_user@KP "Army"',
    'navy:end_user@KP "Navy"',
    { id: 'holder', name: 'Holder', listings: [listedBy('US OFAC')] },
    'firm "Firm"',
  ],
  relations: [
    ...GATE_RELATIONS,
    { source: 'holder', target: 'firm', type: 'owns', stakePercent: '60' },
  ],
})

/** Opens that network in the store of the app, with one lesson of these steps, begun by team “blue”. */
export async function beginLesson(steps: readonly LessonStep[]): Promise<void> {
  atlasStore.setState(atlasStore.getInitialState(), true)
  const taught = { ...file, lessons: [{ id: 'l', title: 'Two banks', steps: [...steps] }] }
  atlasStore.getState().finishOpening({
    network: indexNetwork(taught),
    origin: { kind: 'file', fileName: 'x.json' },
    dataHash: dataHash(taught),
  })
  atlasStore.getState().setLearning(true)
  await takeLesson(atlasStore, 'l', 'blue')
}

/** The same with one step that has these tasks. */
export const beginTasks = (tasks: readonly LessonTask[]) =>
  beginLesson([{ id: 's', title: 'Look', tasks: [...tasks] }])
