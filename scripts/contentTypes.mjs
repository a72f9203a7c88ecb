import path from 'node:path'

const TYPES = new Map([
  ['.css', 'text/css; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.wasm', 'application/wasm'],
  ['.webmanifest', 'application/manifest+json'],
  ['.woff2', 'font/woff2'],
])

/**
 * The Content-Type of a file, by the end of its name.
 * @param {string} file
 * @returns {string}
 */
export function contentTypeOf(file) {
  return TYPES.get(path.extname(file).toLowerCase()) ?? 'application/octet-stream'
}
