import { atlasWorkers } from './atlasWorkers.ts'

// The page and its workers run this one script: a file that is opened by a double click may load no other.
if (typeof document === 'undefined') void atlasWorkers[self.name]?.()
else void import('./startPage.ts')
