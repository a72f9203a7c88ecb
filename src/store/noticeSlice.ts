import type { SliceOf } from './atlasStore.ts'
import type { Dialog } from './interfaceSlice.ts'

/** A dialog that says more, and what its button is called. */
export interface MoreToRead {
  readonly label: string
  readonly dialog: NonNullable<Dialog>
}

/** Something a person should know but need not act on at once. Stays until dismissed. */
export interface Notice {
  readonly id: number
  readonly sentence: string
  readonly more?: MoreToRead
}

export interface NoticeSlice {
  notices: readonly Notice[]
  notify: (sentence: string, more?: MoreToRead) => void
  dismissNotice: (id: number) => void
}

export const createNoticeSlice: SliceOf<NoticeSlice> = (set) => ({
  notices: [],
  notify: (sentence, more) =>
    set(({ notices }) => ({
      notices: [...notices, { id: (notices.at(-1)?.id ?? 0) + 1, sentence, ...(more && { more }) }],
      announcement: { sentence },
    })),
  dismissNotice: (id) =>
    set(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) })),
})
