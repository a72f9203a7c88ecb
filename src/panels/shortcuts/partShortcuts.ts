import { shortcutsWords } from '../../words/shortcuts.ts'
import type { Shortcut } from './ShortcutGroup.tsx'

const { picture, facets, tables, stage } = shortcutsWords

interface PartShortcuts {
  readonly title: string
  readonly shortcuts: readonly Shortcut[]
}

/** Keys that no command owns: what they do depends on where one is. */
export const PART_SHORTCUTS: readonly PartShortcuts[] = [
  {
    title: picture.title,
    shortcuts: [
      { keys: ['arrowright'], does: picture.along },
      { keys: ['arrowleft'], does: picture.against },
      { keys: ['arrowup', 'arrowdown'], does: picture.beside },
      { keys: ['enter'], does: picture.expand },
      { keys: ['space'], does: picture.select },
      { keys: ['shift+f10'], does: picture.menu },
      { keys: ['shift+arrowright'], does: picture.country },
      { keys: ['space', 'enter'], does: picture.inCountry },
    ],
  },
  {
    title: facets.title,
    shortcuts: [
      { keys: ['arrowup', 'arrowdown'], does: facets.move },
      { keys: ['space'], does: facets.include },
      { keys: ['enter'], does: facets.only },
      { keys: ['-'], does: facets.exclude },
    ],
  },
  {
    title: stage.title,
    shortcuts: [
      { keys: ['arrowright', 'space', 'pagedown'], does: stage.next },
      { keys: ['arrowleft', 'pageup'], does: stage.previous },
      { keys: ['home', 'end'], does: stage.ends },
      { keys: ['b'], does: stage.black },
      { keys: ['t'], does: stage.timer },
      { keys: ['r', 'backspace'], does: stage.back },
      { keys: ['w'], does: stage.aside },
      { keys: ['escape'], does: stage.leave },
    ],
  },
  {
    title: tables.title,
    shortcuts: [
      { keys: ['arrowup', 'arrowdown'], does: tables.move },
      { keys: ['enter'], does: tables.show },
    ],
  },
]
