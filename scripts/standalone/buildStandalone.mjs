import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, runnerImport } from 'vite'
import { kitByPart } from '../kitByPart.mjs'
import { kitInOneLanguage } from '../kitInOneLanguage.mjs'
import { readTranslation, translated, translationFile } from '../translated.mjs'
import { oneScript } from './oneScript.mjs'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** More than any file of ours has. */
const EVERYTHING = 64 * 1024 * 1024

/** @param {string} file */
const read = (file) => readFileSync(path.join(ROOT, file), 'utf8')

/** @param {string} text */
const hashOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`

/** Language and title of what is written in the page before the app runs. */
async function language() {
  const translation = translationFile()
  if (translation === null) return { tag: 'en', title: 'Chokepoint Atlas' }
  const { language: spoken, app } = await readTranslation(translation)
  return { tag: spoken.tag, title: app.title }
}

/** The whole app as one script and one stylesheet. */
async function buildParts() {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [react(), oneScript(), kitByPart(), kitInOneLanguage(), translated()],
    build: {
      target: 'es2022',
      write: false,
      assetsInlineLimit: EVERYTHING,
      cssCodeSplit: false,
      modulePreload: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: path.join(ROOT, 'src/app/standalone/standaloneMain.ts'),
        // No browser starts a worker on a module from a page that was opened from a folder.
        output: { format: 'iife', codeSplitting: false },
      },
    },
  })
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  const scripts = outputs.flatMap((one) => (one.type === 'chunk' ? [one.code] : []))
  const styles = outputs.flatMap((one) =>
    one.type === 'asset' && one.fileName.endsWith('.css') ? [String(one.source)] : [],
  )
  const [code] = scripts
  if (code === undefined || scripts.length + styles.length !== outputs.length || scripts.length > 1)
    throw new Error(`More than one script: ${outputs.map(({ fileName }) => fileName).join(', ')}`)
  return { code, styles: [read('public/layers.css'), ...styles].join('\n') }
}

/**
 * The page that needs nothing else, still without a network.
 * @returns {Promise<string>}
 */
export async function buildStandalone() {
  /** @type {{ module: typeof import('../../src/domain/standalone/standalonePage.ts') }} */
  const { module } = await runnerImport(
    path.join(ROOT, 'src/domain/standalone/standalonePage.ts'),
    {
      root: ROOT,
      configFile: false,
      logLevel: 'error',
    },
  )
  const { tag, title } = await language()
  const icon = Buffer.from(read('public/favicon.svg')).toString('base64')
  return module.standaloneTemplate({
    ...(await buildParts()),
    language: tag,
    title,
    icon: `data:image/svg+xml;base64,${icon}`,
    hashOf,
  })
}
