import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CONTENT_SECURITY_POLICY } from '../../scripts/contentSecurityPolicy.mjs'
import { startStaticServer } from '../../scripts/staticServer.mjs'

let parent: string
let folder: string
let server: Awaited<ReturnType<typeof startStaticServer>>

beforeEach(async () => {
  parent = mkdtempSync(path.join(tmpdir(), 'atlas-server-'))
  folder = path.join(parent, 'dist')
  mkdirSync(path.join(folder, 'assets'), { recursive: true })
  writeFileSync(path.join(parent, 'secret.txt'), 'not yours')
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>Atlas</title>')
  writeFileSync(path.join(folder, 'assets', 'app.js'), 'export {}')
  server = await startStaticServer({ folder, basePath: 'some/sub' })
})

afterEach(async () => {
  await server.close()
  rmSync(parent, { recursive: true })
})

/** Sends a path exactly as written; fetch would tidy the dots away. */
function statusOf(rawPath: string, method = 'GET'): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(new URL(server.address), { path: rawPath, method }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })
}

describe('the server of the built app', () => {
  it('serves the page under its sub-path, with the policy as a header', async () => {
    expect(new URL(server.address).pathname).toBe('/some/sub/')
    const response = await fetch(server.address)
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('<!doctype html><title>Atlas</title>')
    expect(response.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  })

  it('tells a script from a page, whatever the query says', async () => {
    const response = await fetch(`${server.address}assets/app.js?v=1`)
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(await response.text()).toBe('export {}')
  })

  it('sends a person who forgot the last slash to the right place', async () => {
    const response = await fetch(server.address.slice(0, -1))
    expect(response.url).toBe(server.address)
    expect(response.status).toBe(200)
  })

  it('knows nothing outside its sub-path and its folder', async () => {
    expect(await statusOf('/')).toBe(404)
    expect(await statusOf('/some/sub/missing.js')).toBe(404)
    expect(await statusOf('/some/sub/assets')).toBe(404)
    expect(await statusOf('/some/sub/../../secret.txt')).toBe(404)
    expect(await statusOf('/some/sub/..%2fsecret.txt')).toBe(404)
    expect(await statusOf('/some/sub/%E0%A4%A')).toBe(404)
  })

  it('answers questions only', async () => {
    expect(await statusOf('/some/sub/', 'HEAD')).toBe(200)
    expect(await statusOf('/some/sub/', 'POST')).toBe(405)
  })

  it('says so when the port is taken', async () => {
    const port = Number(new URL(server.address).port)
    await expect(startStaticServer({ folder, port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})
