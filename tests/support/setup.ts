import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// Generous: what is fetched when it is wanted takes long on a machine that is busy, and a test that passes never waits.
configure({ asyncUtilTimeout: 15_000 })

afterEach(() => cleanup())

// jsdom lacks these two; react-aria-components asks for both.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
}
globalThis.CSS ??= {} as typeof CSS
CSS.escape ??= (value) => value.replace(/[^\w-]/g, (character) => `\\${character}`)
