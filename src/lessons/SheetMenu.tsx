import { printSheet } from '../commands/printSheet.ts'
import { SHEET_KINDS } from '../domain/lesson/sheets.ts'
import type { Lesson } from '../domain/network/schema/lesson.ts'
import { atlasStore } from '../store/atlasStore.ts'
import { MenuButton } from '../ui/MenuButton.tsx'
import { learnWords } from '../words/learn.ts'

const { list: words } = learnWords

/** The sheets of a lesson, to be printed. */
export function SheetMenu({ lesson }: { readonly lesson: Lesson }) {
  return (
    <MenuButton
      label={words.sheetsOf(lesson.title)}
      groups={[
        {
          id: 'sheets',
          entries: SHEET_KINDS.map((kind) => ({
            id: kind,
            label: words[kind],
            onAction: () => void printSheet(atlasStore, kind, lesson.id),
          })),
        },
      ]}
    >
      {words.sheets}
    </MenuButton>
  )
}
