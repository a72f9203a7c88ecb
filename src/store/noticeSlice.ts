import type { SliceOf } from './atlasStore.ts'
import type { Dialog } from './interfaceSlice.ts'

/** What a button beside a notice is called, and the dialog it opens or the thing it does. */
export type NoticeButton = { readonly label: string } & (
  | { readonly dialog: NonNullable<Dialog> }
  | { readonly run: () => void }
)

/** Something a person should know but need not act on at once. Stays until dismissed. */
export interface Notice {
  readonly id: number
  readonly sentence: string
  readonly more?: NoticeButton
}

export interface NoticeSlice {
  notices: readonly Notice[]
  notify: (sentence: string, more?: NoticeButton) => void
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
