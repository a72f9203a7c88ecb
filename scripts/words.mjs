import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { allWordsText, WORDS, wordModules } from './wordModules.mjs'

writeFileSync(path.join(WORDS, 'allWords.ts'), allWordsText(wordModules()))
console.log('src/words/allWords.ts is written')
