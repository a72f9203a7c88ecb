import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { startText } from './startTranslation.mjs'
import { allWordsText, WORDS, wordModules } from './wordModules.mjs'

writeFileSync(path.join(WORDS, 'allWords.ts'), allWordsText(wordModules()))
console.log('src/words/allWords.ts is written')

// npm run words -- translations/de.ts
const [named] = process.argv.slice(2)
if (named !== undefined) {
  if (existsSync(named)) throw new Error(`${named} is there already, and is left as it is.`)
  mkdirSync(path.dirname(path.resolve(named)), { recursive: true })
  writeFileSync(named, startText(wordModules(), path.resolve(named)))
  console.log(`${named} is written: everything in English still`)
}
