import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { translated, translationFile } from './translated.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Layers that run without a browser, or of which parts do. */
const LAYERS = [
  'analysis',
  'cli',
  'domain',
  'graph-view',
  'io',
  'lib',
  'offscreen',
  'store',
  'ui',
  'words',
]

/** A hash of all that the built module can depend on. */
function hashOfSources() {
  const hash = createHash('sha256')
  const translation = translationFile()
  for (const file of ['package-lock.json', 'scripts/buildForNode.mjs'])
    hash.update(readFileSync(path.join(ROOT, file)))
  if (translation !== null) hash.update(translation).update(readFileSync(translation))
  for (const layer of LAYERS) {
    const folder = path.join(ROOT, 'src', layer)
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    for (const file of files.filter((name) => name.endsWith('.ts')).toSorted())
      hash.update(file).update(readFileSync(path.join(folder, file)))
  }
  return hash.digest('hex').slice(0, 16)
}

/** @param {string} folder */
const remove = (folder) => rmSync(folder, { recursive: true, force: true })

/**
 * Puts a finished folder in its place, and takes away what older sources gave. Another process may have been
 * faster: then its folder, which holds the same, stays.
 * @param {string} built
 * @param {string} kept
 */
function keep(built, kept) {
  try {
    renameSync(built, kept)
  } catch (error) {
    remove(built)
    if (!existsSync(kept)) throw error
  }
  const parent = path.dirname(kept)
  const isOlder = (/** @type {string} */ name) =>
    name !== path.basename(kept) && !name.includes('.')
  for (const name of readdirSync(parent).filter(isOlder)) remove(path.join(parent, name))
}

/**
 * Builds a module of ours so that Node can import it, as Node 20 reads no TypeScript. Built once and kept in
 * `.cache` until a source changes.
 * @param {string} entry path below src, without ending
 * @returns {Promise<string>} the built file
 */
export async function buildForNode(entry) {
  const name = path.basename(entry)
  // One of each language is kept: neither takes the other away.
  const folder = translationFile() === null ? 'node' : 'node-translated'
  const kept = path.join(ROOT, '.cache', folder, name, hashOfSources())
  const file = path.join(kept, `${name}.mjs`)
  if (existsSync(file)) return file
  const built = `${kept}.${process.pid}`
  const { build } = await import('vite')
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [translated()],
    ssr: { noExternal: true },
    build: {
      ssr: path.join(ROOT, 'src', `${entry}.ts`),
      outDir: built,
      target: 'node20',
      copyPublicDir: false,
      rollupOptions: { output: { entryFileNames: '[name].mjs', codeSplitting: false } },
    },
  })
  keep(built, kept)
  return file
}
