import { releaseProxy, transfer, type ProxyMethods } from 'comlink'
import {
  buffersOf,
  type ChokepointOutcome,
  type ChokepointTask,
} from '../chokepoint/chokepointTask.ts'
import { runTask } from './runTask.ts'

/** A callback on the other side; it answers with a promise nobody waits for. */
type RemoteCallback = ((done: number) => unknown) & Partial<ProxyMethods>

/** What the worker offers. The outcome's buffers are handed over, not copied. */
export const chokepointWorkerApi = {
  run(task: ChokepointTask, onProgress: RemoteCallback): ChokepointOutcome {
    const outcome = runTask(task, (done) => {
      onProgress(done)
    })
    onProgress[releaseProxy]?.()
    return transfer(outcome, buffersOf(outcome))
  },
}

export type ChokepointWorkerApi = typeof chokepointWorkerApi
