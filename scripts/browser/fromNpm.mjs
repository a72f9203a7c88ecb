import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { npmCommand } from '../npmCommand.mjs'
import { answersAsBrowser } from './executables.mjs'

const MANIFESTS = fileURLToPath(new URL('fallback/', import.meta.url))
const CACHE = fileURLToPath(new URL('../../.cache/browser/', import.meta.url))
const UNPACKED = path.join(CACHE, 'unpacked')

/** Draws without a graphics card. */
const SOFTWARE_DRAWING = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
]

/** Installs the package that carries the browser, from its own lock, into the cache folder. */
function install() {
  mkdirSync(CACHE, { recursive: true })
  for (const file of ['package.json', 'package-lock.json'])
    copyFileSync(path.join(MANIFESTS, file), path.join(CACHE, file))
  const { program, leading, shell } = npmCommand()
  const { status } = spawnSync(program, [...leading, 'ci', '--no-audit', '--no-fund'], {
    cwd: CACHE,
    shell,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) throw new Error('npm ci could not install @sparticuz/chromium')
}

/**
 * Lets the package unpack itself, in a process of its own because it takes its orders from the environment: where
 * to unpack (TMPDIR), and that the system has no nss and nspr of its own (an environment that looks like the cloud
 * service it was made for). A folder of another name first, so that an interrupted run leaves nothing half done.
 */
function unpack() {
  const unfinished = `${UNPACKED}-${process.pid}`
  mkdirSync(unfinished, { recursive: true })
  const script = "import chromium from '@sparticuz/chromium'; await chromium.executablePath()"
  const { status } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: CACHE,
    env: { ...process.env, TMPDIR: unfinished, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) throw new Error('@sparticuz/chromium could not be unpacked')
  rmSync(UNPACKED, { recursive: true, force: true })
  renameSync(unfinished, UNPACKED)
}

/** What the unpacked browser needs to find its libraries, and fonts where the system has none. */
function environment() {
  const libraries = [path.join(UNPACKED, 'al2023/lib'), process.env['LD_LIBRARY_PATH']]
  return {
    LD_LIBRARY_PATH: libraries.filter(Boolean).join(':'),
    FONTCONFIG_PATH: existsSync('/etc/fonts/fonts.conf')
      ? '/etc/fonts'
      : path.join(UNPACKED, 'fonts'),
  }
}

/**
 * A Chromium that comes inside an npm package: for Linux x64 machines that can reach nothing but npm.
 * @param {import('./find.mjs').Log} log
 * @returns {import('./find.mjs').Found | null}
 */
export function fromNpm(log) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  const executablePath = path.join(UNPACKED, 'chromium')
  const found = { executablePath, env: environment(), args: SOFTWARE_DRAWING }
  if (answersAsBrowser(executablePath, found.env)) return found
  log('No browser found: installing the npm package @sparticuz/chromium, once …')
  try {
    install()
    unpack()
  } catch (error) {
    log(error instanceof Error ? error.message : String(error))
    return null
  }
  return answersAsBrowser(executablePath, environment()) ? { ...found, env: environment() } : null
}
