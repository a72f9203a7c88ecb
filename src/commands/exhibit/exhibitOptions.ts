import {
  DEFAULT_EXHIBIT_LOOK,
  EXHIBIT_GROUNDS,
  EXHIBIT_RATIOS,
  EXHIBIT_SOURCES,
  type ExhibitLook,
} from '../../domain/exhibit/exhibit.ts'
import { EXHIBIT_THEMES } from '../../domain/exhibit/exhibitColours.ts'

export const EXHIBIT_FORMS = ['png', 'svg', 'print'] as const
export const PNG_SCALES = [1, 2, 3, 4] as const
export const PAPERS = ['A4', 'Letter'] as const
export const ORIENTATIONS = ['landscape', 'portrait'] as const
export const DOSSIER_LENGTHS = ['page', 'full'] as const
export const PICTURE_PARTS = ['window', 'all'] as const

/** What a person chose for pictures, remembered on this machine. */
export interface ExhibitOptions extends Omit<ExhibitLook, 'sheet'> {
  readonly form: (typeof EXHIBIT_FORMS)[number]
  /** pixels of a PNG for each pixel of the exhibit */
  readonly scale: (typeof PNG_SCALES)[number]
  readonly part: (typeof PICTURE_PARTS)[number]
  readonly paper: (typeof PAPERS)[number]
  readonly orientation: (typeof ORIENTATIONS)[number]
  readonly dossier: (typeof DOSSIER_LENGTHS)[number]
}

const DEFAULTS: ExhibitOptions = {
  ...DEFAULT_EXHIBIT_LOOK,
  form: 'png',
  scale: 2,
  part: 'window',
  paper: 'A4',
  orientation: 'landscape',
  dossier: 'page',
}

const KEY = 'chokepoint-atlas-exhibit'

const CHOICES: { readonly [Name in keyof ExhibitOptions]: readonly ExhibitOptions[Name][] } = {
  theme: EXHIBIT_THEMES,
  ground: EXHIBIT_GROUNDS,
  ratio: EXHIBIT_RATIOS,
  sources: EXHIBIT_SOURCES,
  form: EXHIBIT_FORMS,
  scale: PNG_SCALES,
  part: PICTURE_PARTS,
  paper: PAPERS,
  orientation: ORIENTATIONS,
  dossier: DOSSIER_LENGTHS,
}

function known(stored: object, name: keyof ExhibitOptions): Partial<ExhibitOptions> {
  const value: unknown = Reflect.get(stored, name)
  const choices: readonly unknown[] = CHOICES[name]
  return choices.includes(value) ? { [name]: value } : {}
}

/** What was chosen last, on this machine; what cannot be understood is as it was at first. */
export function rememberedOptions(): ExhibitOptions {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    if (typeof stored !== 'object' || stored === null) return DEFAULTS
    const names = Object.keys(CHOICES) as (keyof ExhibitOptions)[]
    return Object.assign(
      {},
      DEFAULTS,
      ...names.map((name) => known(stored, name)),
    ) as ExhibitOptions
  } catch {
    return DEFAULTS
  }
}

/** Keeps what was chosen; where storage is refused it lasts as long as the dialog. */
export function rememberOptions(options: ExhibitOptions): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(options))
  } catch {
    // nothing is lost but a choice
  }
}
