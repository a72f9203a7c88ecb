/** Every worker of the atlas, by the name under which `codeWorker` starts it: its file. */
export const atlasWorkers: Readonly<Record<string, () => Promise<unknown>>> = {
  taskWorker: () => import('../../analysis/worker/taskWorker.ts'),
  layoutWorker: () => import('../../graph-view/layouts/layoutWorker.ts'),
  importWorker: () => import('../../io/worker/importWorker.ts'),
  writeWorker: () => import('../../io/write/worker/writeWorker.ts'),
}
