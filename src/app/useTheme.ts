import { useEffect } from 'react'
import { useAtlas, type AtlasState } from '../store/atlasStore.ts'

const KEY = 'chokepoint-atlas-theme'
const selectTheme = (state: AtlasState) => state.theme

/** Puts the chosen theme on the page and remembers it on this machine. */
export function useTheme(): void {
  const theme = useAtlas(selectTheme)
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
    try {
      if (theme === 'system') localStorage.removeItem(KEY)
      else localStorage.setItem(KEY, theme)
    } catch {
      // Storage may be refused; the theme then lasts as long as the page.
    }
  }, [theme])
}

/** The theme remembered from last time. */
export function rememberedTheme(): AtlasState['theme'] {
  try {
    const theme = localStorage.getItem(KEY)
    return theme === 'light' || theme === 'dark' ? theme : 'system'
  } catch {
    return 'system'
  }
}
