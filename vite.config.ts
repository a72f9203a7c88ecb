import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { CONTENT_SECURITY_POLICY } from './scripts/contentSecurityPolicy.mjs'
import { firstLoadSplitting, startBesideMain } from './scripts/firstLoadBuild.mjs'
import { offlineSite } from './scripts/offlineSite.mjs'
import { kitByPart } from './scripts/kitByPart.mjs'
import { kitInOneLanguage } from './scripts/kitInOneLanguage.mjs'
import { translated } from './scripts/translated.mjs'

/** Puts the policy into the built page; dev needs an inline refresh preamble, so it goes without. */
const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
      injectTo: 'head-prepend',
    },
  ],
}

export default defineConfig({
  base: './',
  plugins: [
    react(),
    contentSecurityPolicy,
    startBesideMain(),
    offlineSite(),
    kitByPart(),
    kitInOneLanguage(),
    translated(),
  ],
  worker: { format: 'es', plugins: translated },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    manifest: true,
    rolldownOptions: { output: { codeSplitting: firstLoadSplitting() } },
  },
  preview: { port: 4173, strictPort: true },
  test: {
    restoreMocks: true,
    // A guard against hanging, not a measure: machines under load are slow.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A DOM costs about a second a file, so only component tests (.test.tsx) get one.
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['src/**/*.test.tsx', 'tests/unit/**/*.test.tsx'],
          setupFiles: ['tests/support/setup.ts'],
          server: { deps: { inline: ['react-cytoscapejs'] } },
        },
      },
    ],
  },
})
