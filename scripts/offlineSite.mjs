import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const TEMPLATE = new URL('serviceWorker.js', import.meta.url)

/** Files nobody opens the app with: they are fetched when they are wanted. */
const LEFT_OUT = /^(\.vite\/|standalone\.html$|data\/(samples\/|network\.schema\.json$))/

/**
 * The files of a built site that a machine keeps, by their paths from its root, and a hash of all that is in them.
 * @param {string} folder
 */
export function filesToKeep(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file !== 'sw.js' && !file.endsWith('.map') && !LEFT_OUT.test(file))
    .toSorted()
  const hash = createHash('sha256')
  for (const file of files) hash.update(file).update(readFileSync(path.join(folder, file)))
  return { files, version: hash.digest('hex').slice(0, 12) }
}

/**
 * Writes the service worker of a site, which names every file of it. The page itself is asked for by its folder.
 * @returns {import('vite').Plugin}
 */
export function offlineSite() {
  /** @type {string} */
  let folder
  return {
    name: 'offline-site',
    apply: 'build',
    configResolved({ root, build }) {
      folder = path.resolve(root, build.outDir)
    },
    closeBundle: {
      order: 'post',
      handler() {
        const { files, version } = filesToKeep(folder)
        const asked = files.map((file) => (file === 'index.html' ? './' : `./${file}`))
        const text = readFileSync(TEMPLATE, 'utf8')
          .replace('__FILES__', JSON.stringify(asked))
          .replace('__VERSION__', version)
        writeFileSync(path.join(folder, 'sw.js'), text)
      },
    },
  }
}
