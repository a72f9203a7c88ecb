import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

afterEach(() => cleanup())

// jsdom lacks these two; react-aria-components asks for both.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
}
globalThis.CSS ??= {} as typeof CSS
CSS.escape ??= (value) => value.replace(/[^\w-]/g, (character) => `\\${character}`)
