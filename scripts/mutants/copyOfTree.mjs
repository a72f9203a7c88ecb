import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { edited } from './mutant.mjs'

/** What the tests need beside their packages. */
const NEEDED = [
  'src',
  'tests',
  'scripts',
  'public',
  'package.json',
  'tsconfig.json',
  'vite.config.ts',
]

/**
 * A temporary copy of the tree, in which bugs do no harm. `seed` makes the edits of a mutant and answers with a function
 * that takes them back.
 * @param {string} root
 */
export function copyOfTree(root) {
  const folder = mkdtempSync(path.join(tmpdir(), 'atlas-mutants-'))
  for (const name of NEEDED)
    cpSync(path.join(root, name), path.join(folder, name), { recursive: true })
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction')

  return {
    folder,
    /** @param {readonly import('./mutant.mjs').Edit[]} edits */
    seed(edits) {
      /** @type {Map<string, string>} */
      const before = new Map()
      for (const edit of edits) {
        const file = path.join(folder, edit.file)
        const text = readFileSync(file, 'utf8')
        if (!before.has(file)) before.set(file, text)
        writeFileSync(file, edited(text, edit))
      }
      return () => {
        for (const [file, text] of before) writeFileSync(file, text)
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
