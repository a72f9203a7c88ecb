import type { SliceOf } from './atlasStore.ts'

export const TABLES = ['chokepoints', 'entities', 'relations', 'sources', 'countries'] as const
export type TableKind = (typeof TABLES)[number]

export const WHAT_IF_TABS = ['endUsers', 'best', 'adapt', 'tables'] as const
export type WhatIfTab = (typeof WHAT_IF_TABS)[number]

/** Which column of a table sorts its rows, and which way. */
export interface TableSorting {
  readonly column: string
  readonly direction: 'ascending' | 'descending'
}

export type ColumnWidths = Readonly<Record<string, number | `${number}fr`>>

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** The one dialog that is open, if any. */
export type Dialog =
  | 'welcome'
  | 'shortcuts'
  | 'method'
  | 'views'
  | 'search'
  | 'mapping'
  | 'importReport'
  | 'export'
  | 'exhibit'
  | 'dossier'
  | 'screen'
  | 'edit'
  | 'merge'
  | 'compare'
  | 'standalone'
  | 'workshop'
  | null

/** The panels around and in the picture that can be closed. */
export type Panel = 'filters' | 'details' | 'table' | 'timeline' | 'legend' | 'overview'

/** On a narrow window one area shows at a time. */
export type NarrowArea = 'start' | 'centre' | 'end' | 'bottom'

export interface InterfaceSlice {
  theme: Theme
  table: TableKind
  /** What stands under the picture in What if. */
  whatIfTab: WhatIfTab
  /** How each table is sorted; one without an entry stands in its own order. */
  tableSorting: Readonly<Partial<Record<TableKind, TableSorting>>>
  /** How wide a person made the columns of each table, by their ids: px, or a share of what is left. */
  columnWidths: Readonly<Partial<Record<TableKind, ColumnWidths>>>
  dialog: Dialog
  /** Whether the tour is under way. */
  tour: boolean
  panels: Readonly<Record<Panel, boolean>>
  narrowArea: NarrowArea
  /** Whether the window is so narrow that one area shows at a time; the page tells. */
  isNarrow: boolean
  setNarrow: (isNarrow: boolean) => void
  setNarrowArea: (area: NarrowArea) => void
  /** The sentence a screen reader speaks next; a new object speaks again. */
  announcement: { readonly sentence: string } | null
  setTheme: (theme: Theme) => void
  setTable: (table: TableKind) => void
  setWhatIfTab: (tab: WhatIfTab) => void
  sortTable: (table: TableKind, sorting: TableSorting) => void
  setColumnWidths: (table: TableKind, widths: ColumnWidths) => void
  setDialog: (dialog: Dialog) => void
  setTour: (tour: boolean) => void
  setPanel: (panel: Panel, open: boolean) => void
  announce: (sentence: string) => void
}

export const createInterfaceSlice: SliceOf<InterfaceSlice> = (set) => ({
  theme: 'system',
  table: 'chokepoints',
  whatIfTab: 'endUsers',
  tableSorting: {},
  columnWidths: {},
  dialog: null,
  tour: false,
  panels: {
    filters: true,
    details: true,
    table: true,
    timeline: true,
    legend: false,
    overview: true,
  },
  narrowArea: 'centre',
  isNarrow: false,
  setNarrow: (isNarrow) => set({ isNarrow }),
  setNarrowArea: (narrowArea) => set({ narrowArea }),
  announcement: null,
  setTheme: (theme) => set({ theme }),
  setTable: (table) => set({ table }),
  setWhatIfTab: (whatIfTab) => set({ whatIfTab }),
  sortTable: (table, sorting) =>
    set(({ tableSorting }) => ({ tableSorting: { ...tableSorting, [table]: sorting } })),
  setColumnWidths: (table, widths) =>
    set(({ columnWidths }) => ({ columnWidths: { ...columnWidths, [table]: widths } })),
  setDialog: (dialog) => set({ dialog }),
  setTour: (tour) => set({ tour }),
  setPanel: (panel, open) => set(({ panels }) => ({ panels: { ...panels, [panel]: open } })),
  announce: (sentence) => set({ announcement: { sentence } }),
})
