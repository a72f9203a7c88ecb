import { readyWorker } from '../../analysis/client/workerPool.ts'
import { readyLayoutWorker } from '../../graph-view/layouts/startLayout.ts'
import { openingFragment } from './embedded.ts'
import { keepPristine } from './instead/readTemplate.ts'

Reflect.set(window, Symbol.for('react-aria.i18n.locale'), document.documentElement.lang)

keepPristine()
const fragment = openingFragment()
if (location.hash === '')
  try {
    history.replaceState(null, '', `#${fragment}`)
  } catch {
    // Where a page may not write its address it opens with the network as its file asks for.
  }
readyWorker()
readyLayoutWorker()
void import('../start.tsx')
