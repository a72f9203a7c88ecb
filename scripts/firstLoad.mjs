import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

/**
 * @typedef {{ file: string, gzipBytes: number }} Chunk
 * @typedef {Record<string, { file: string, isEntry?: boolean, imports?: string[] }>} BuildManifest
 */

/**
 * The scripts a browser must have before the app runs: those the page names itself, and all they import without
 * asking when, from the manifest of the build.
 * @param {string} page text of index.html
 * @param {BuildManifest} manifest
 * @returns {Set<string>} paths in the build folder
 */
export function firstLoadFiles(page, manifest) {
  const named = [...page.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+\.js)"/g)].map(
    ([, address = '']) => address.replace(/^\.?\//, ''),
  )
  const chunks = Object.values(manifest)
  /** @type {Set<string>} */
  const files = new Set()
  /** @param {string} file */
  const add = (file) => {
    if (files.has(file)) return
    files.add(file)
    const chunk = chunks.find((candidate) => candidate.file === file)
    for (const key of chunk?.imports ?? []) if (manifest[key]) add(manifest[key].file)
  }
  named.forEach(add)
  chunks.filter(({ isEntry }) => isEntry).forEach(({ file }) => add(file))
  return files
}

/**
 * Every script of a build, weighed as a web server sends it, the heaviest first.
 * @param {string} folder the build
 * @returns {{ first: Chunk[], later: Chunk[] }} what the first load needs, and what comes when it is wanted
 * @throws when the build is not there
 */
export function weighScripts(folder) {
  const page = readFileSync(path.join(folder, 'index.html'), 'utf8')
  const manifest = JSON.parse(readFileSync(path.join(folder, '.vite/manifest.json'), 'utf8'))
  const needed = firstLoadFiles(page, manifest)
  const chunks = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ file, gzipBytes: gzipSync(readFileSync(path.join(folder, file))).length }))
    .toSorted((a, b) => b.gzipBytes - a.gzipBytes)
  return {
    first: chunks.filter(({ file }) => needed.has(file)),
    later: chunks.filter(({ file }) => !needed.has(file)),
  }
}
