import '../ui/tokens.css'
import { lazy, StrictMode, Suspense, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { atlasStore } from '../store/atlasStore.ts'
import { App } from './App.tsx'
import { boot } from './boot.ts'
import { isEmbedded } from './embed/isEmbedded.ts'
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

const EmbeddedApp = lazy(async () => ({
  default: (await import('./embed/EmbeddedApp.tsx')).EmbeddedApp,
}))
const SpeakerWindow = lazy(async () => ({
  default: (await import('../story/present/SpeakerWindow.tsx')).SpeakerWindow,
}))

function show(page: HTMLElement, what: ReactNode): void {
  createRoot(page).render(
    <StrictMode>
      <Suspense>{what}</Suspense>
    </StrictMode>,
  )
}

const speaker = new URLSearchParams(location.search).get('speaker')
if (speaker === null)
  void Promise.race([
    boot(atlasStore),
    new Promise((resolve) => {
      setTimeout(resolve, WAIT)
    }),
  ]).then(() => show(root, isEmbedded() ? <EmbeddedApp /> : <App />))
else show(root, <SpeakerWindow id={speaker} />)
