import type { SliceOf } from './atlasStore.ts'

/** Something a person should know but need not act on at once. Stays until dismissed. */
export interface Notice {
  readonly id: number
  readonly sentence: string
}

export interface NoticeSlice {
  notices: readonly Notice[]
  notify: (sentence: string) => void
  dismissNotice: (id: number) => void
}

export const createNoticeSlice: SliceOf<NoticeSlice> = (set) => ({
  notices: [],
  notify: (sentence) =>
    set(({ notices }) => ({
      notices: [...notices, { id: (notices.at(-1)?.id ?? 0) + 1, sentence }],
      announcement: { sentence },
    })),
  dismissNotice: (id) =>
    set(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) })),
})
