import '../ui/tokens.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { atlasStore } from '../store/atlasStore.ts'
import { App } from './App.tsx'
import { boot } from './boot.ts'
import { rememberedTheme } from './useTheme.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

// Before the first frame, so that a dark page never flashes white.
atlasStore.getState().setTheme(rememberedTheme())

/**
 * Milliseconds the first render waits at most for a network to render: rendering once is quicker than twice, and the
 * workers begin before it.
 */
const WAIT = 150

function show(page: HTMLElement): void {
  createRoot(page).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}

void Promise.race([
  boot(atlasStore),
  new Promise((resolve) => {
    setTimeout(resolve, WAIT)
  }),
]).then(() => show(root))
