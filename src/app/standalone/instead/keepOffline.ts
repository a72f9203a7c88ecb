import type { keepOffline as onSite } from '../../keepOffline.ts'

/** The page is kept already: it is a file on this machine. */
export const keepOffline: typeof onSite = async () => {}
