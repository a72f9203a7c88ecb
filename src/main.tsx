import { readyWorker } from './analysis/client/workerPool.ts'
import { readyLayoutWorker } from './graph-view/layouts/startLayout.ts'
import { fetchAhead } from './io/fetchAhead.ts'

// What takes a while beside the page starts with its first line of code, before there is work for it; the app comes meanwhile.
fetchAhead(location, document.baseURI)
readyWorker()
readyLayoutWorker()
await import('./app/start.tsx')
