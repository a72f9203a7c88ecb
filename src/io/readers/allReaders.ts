import type { Reader } from '../reader/reader.ts'

/** Every format the app reads beside its own network file, which is opened without them. The first of equally sure ones reads. */
export const ALL_READERS: readonly Reader[] = []
