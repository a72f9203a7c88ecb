import { readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const pages = fileURLToPath(new URL('pages', import.meta.url))

/** Pages that measure parts of the app by themselves, built as the app is built. */
export default defineConfig({
  root: pages,
  base: './',
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    rollupOptions: {
      input: readdirSync(pages)
        .filter((file) => file.endsWith('.html'))
        .map((file) => path.join(pages, file)),
    },
  },
})
