import { releaseProxy, transfer, type ProxyMethods } from 'comlink'
import { buffersOf } from './buffersOf.ts'
import { runTask } from './runTask.ts'
import type { OutcomeOf, Task } from './taskKinds.ts'

/** A callback on the other side; it answers with a promise nobody waits for. */
type RemoteCallback = ((done: number) => unknown) & Partial<ProxyMethods>

/** What the worker offers. The outcome's buffers are handed over, not copied. */
export const taskWorkerApi = {
  run(task: Task, onProgress: RemoteCallback): OutcomeOf<Task> {
    const outcome = runTask(task, (done) => {
      onProgress(done)
    })
    onProgress[releaseProxy]?.()
    return transfer(outcome, buffersOf(outcome))
  },
}

export type TaskWorkerApi = typeof taskWorkerApi
