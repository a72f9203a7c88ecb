import { readyWorker } from './analysis/client/workerPool.ts'
import { readyLayoutWorker } from './graph-view/layouts/startLayout.ts'
import { fetchAhead } from './io/fetchAhead.ts'

// The interface kit asks here for its language before it asks the browser: it speaks as the page does.
Reflect.set(window, Symbol.for('react-aria.i18n.locale'), document.documentElement.lang)

// What takes a while beside the page starts with its first line of code, before there is work for it; the app comes meanwhile.
fetchAhead(location, document.baseURI)
readyWorker()
readyLayoutWorker()
await import('./app/start.tsx')
