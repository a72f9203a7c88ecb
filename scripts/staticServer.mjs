import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import path from 'node:path'
import { CONTENT_SECURITY_POLICY } from './contentSecurityPolicy.mjs'
import { contentTypeOf } from './contentTypes.mjs'

const HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-cache',
}

/**
 * `/some/sub/` from whatever a person writes: `some/sub`, `/some/sub`, ``.
 * @param {string} basePath
 */
function withSlashes(basePath) {
  const inner = basePath.replace(/^\/+|\/+$/g, '')
  return inner === '' ? '/' : `/${inner}/`
}

/**
 * The file a request path asks for, or null when it lies outside the folder or is no proper address.
 * @param {string} folder
 * @param {string} pathInFolder percent-encoded, without the base path
 */
function fileFor(folder, pathInFolder) {
  let decoded
  try {
    decoded = decodeURIComponent(pathInFolder)
  } catch {
    return null
  }
  if (decoded.includes('\0')) return null
  const file = path.resolve(
    folder,
    decoded.endsWith('/') || decoded === '' ? `${decoded}index.html` : decoded,
  )
  return file.startsWith(path.resolve(folder) + path.sep) ? file : null
}

/**
 * Answers one request for a file below the folder.
 * @param {string} folder
 * @param {string} base
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(folder, base, request, response) {
  /** @param {number} status @param {string} sentence @param {Record<string, string>} [headers] */
  const refuse = (status, sentence, headers = {}) =>
    response
      .writeHead(status, { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8', ...headers })
      .end(sentence)

  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(405, 'Only GET and HEAD.', { Allow: 'GET, HEAD' })
  const pathname = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/'
  if (`${pathname}/` === base) return refuse(301, 'Moved.', { Location: base })
  const file = pathname.startsWith(base) ? fileFor(folder, pathname.slice(base.length)) : null
  const facts = file === null ? null : await stat(file).catch(() => null)
  if (file === null || facts === null || !facts.isFile()) return refuse(404, 'Not found.')

  response.writeHead(200, {
    ...HEADERS,
    'Content-Type': contentTypeOf(file),
    'Content-Length': facts.size,
  })
  if (request.method === 'HEAD') return response.end()
  return createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response)
}

/**
 * Serves a folder on this machine only, with the policy of the built page as a header.
 * @param {{ folder: string, port?: number, basePath?: string }} options port 0 or none takes a free one;
 *   `basePath` is the sub-path the folder appears under
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} the address ends with a slash;
 *   rejects with the code EADDRINUSE when the port is taken
 */
export async function startStaticServer({ folder, port = 0, basePath = '/' }) {
  const base = withSlashes(basePath)
  const server = createServer((request, response) => {
    answer(folder, base, request, response).catch(() => response.destroy())
  })
  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, 'localhost', () => resolve(undefined))
  })
  const bound = server.address()
  const boundPort = typeof bound === 'object' && bound !== null ? bound.port : port
  return {
    address: `http://localhost:${boundPort}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
