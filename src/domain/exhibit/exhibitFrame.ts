import { exhibitWords as words } from '../../words/exhibit.ts'
import { wrapText } from '../text/wrapText.ts'
import type { Exhibit, ExhibitLook } from './exhibit.ts'
import { exhibitLegend, type LegendEntry } from './exhibitLegend.ts'
import { typeWidth, type TypeWeight } from './typeWidth.ts'

/** How the parts of an exhibit are set, in pixels. */
export const FRAME_TYPE = {
  title: { size: 24, weight: 600, line: 30 },
  sentence: { size: 13, weight: 400, line: 18 },
  legend: { size: 12, weight: 450, line: 24 },
  heading: { size: 11, weight: 600, line: 18 },
  source: { size: 10.5, weight: 400, line: 14 },
  foot: { size: 10.5, weight: 400, line: 14.5 },
} as const satisfies Readonly<Record<string, { size: number; weight: TypeWeight; line: number }>>

const SLIDES = {
  '16:9': { width: 1600, height: 900 },
  '4:3': { width: 1280, height: 960 },
} as const
/** px around everything */
export const MARGIN = 28
const GAP = 12
const COLUMN_GAP = 24
/** The least width of a column of sources. */
const COLUMN = 400
/** Rows of the short list of sources. */
const FEW_ROWS = 2
const MOST_TITLE_LINES = 3
const FEW_LINES = 2
const ALL_LINES = 3
/** px of the legend of a wide slide, which stands beside the picture. */
const LEGEND_COLUMN = 232
/** A slide at least this wide for its height has its legend beside the picture. */
const WIDE = 1.4
const MOST_LINK_LINES = 2
/** A page for a narrow window is at least so wide, and a picture at least so high. */
const LEAST = { width: 720, height: 320 }

type Kind = keyof typeof FRAME_TYPE

/** Text of one kind, line by line. */
export interface FrameLine {
  readonly kind: Kind
  readonly text: string
  readonly x: number
  /** middle of the line */
  readonly y: number
  readonly isMuted: boolean
  readonly href?: string
}

export interface PlacedEntry {
  readonly entry: LegendEntry
  readonly x: number
  readonly y: number
}

/** Where everything of an exhibit stands on its page. */
export interface ExhibitFrame {
  readonly width: number
  readonly height: number
  /** where the picture stands */
  readonly window: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  }
  readonly lines: readonly FrameLine[]
  readonly legend: readonly PlacedEntry[]
  /** a line between picture and foot */
  readonly rule: number
}

function wrapped(kind: Kind, text: string, width: number, most: number): string[] {
  const { size, weight } = FRAME_TYPE[kind]
  return wrapText(text, width, most, (part) => typeWidth(part, size, weight))
}

/** The legend in rows as wide as they may be; in a column each entry has its own. */
function legendRows(
  entries: readonly LegendEntry[],
  width: number,
  line: number = FRAME_TYPE.legend.line,
): PlacedEntry[] {
  const { size, weight } = FRAME_TYPE.legend
  const placed: PlacedEntry[] = []
  let [x, y] = [0, line / 2]
  for (const entry of entries) {
    const taken = entry.width + 6 + typeWidth(entry.label, size, weight)
    if (x > 0 && x + taken > width) {
      x = 0
      y += line
    }
    placed.push({ entry, x, y })
    x += taken + 18
  }
  return placed
}

/** The sources in columns, each in one line that ends in an ellipsis where it must, or in full. */
function sourceLines({ sources }: Exhibit, mode: ExhibitLook['sources'], width: number) {
  const columns = Math.max(1, Math.floor((width + COLUMN_GAP) / (COLUMN + COLUMN_GAP)))
  const columnWidth = (width - (columns - 1) * COLUMN_GAP) / columns
  const few = columns * FEW_ROWS
  const isCut = mode === 'few' && sources.length > few
  const listed = isCut ? sources.slice(0, few - 1) : sources
  const texts = listed.map(({ text }, index) =>
    wrapped('source', `${index + 1}. ${text}`, columnWidth, mode === 'few' ? FEW_LINES : ALL_LINES),
  )
  if (isCut) texts.push([words.moreSources(sources.length - listed.length)])
  const total = texts.reduce((sum, lines) => sum + lines.length, 0)
  const perColumn = Math.ceil(total / columns)
  const placed: { text: string; x: number; row: number; href?: string }[] = []
  let [column, row] = [0, 0]
  for (const [index, lines] of texts.entries()) {
    if (row > 0 && row + lines.length > perColumn && column < columns - 1) {
      column += 1
      row = 0
    }
    const url = listed[index]?.url ?? null
    for (const text of lines) {
      placed.push({
        text,
        x: column * (columnWidth + COLUMN_GAP),
        row,
        ...(url !== null && { href: url }),
      })
      row += 1
    }
  }
  const rows = Math.max(0, ...placed.map((line) => line.row + 1))
  return { placed, rows }
}

function footTexts({ facts }: Exhibit, width: number): { text: string; href?: string }[] {
  const plain = (text: string, most = 4) =>
    wrapped('foot', text, width, most).map((line) => ({ text: line }))
  const provenance = [words.data(facts.dataHash), words.run(facts.runId), words.made(facts.date)]
  const { link } = facts
  const linked =
    link === null
      ? plain(words.noLink)
      : [
          ...wrapped('foot', words.link(link), width, MOST_LINK_LINES).map((text) => ({
            text,
            href: link,
          })),
          ...(facts.linkNeedsFile ? plain(words.linkNeedsFile) : []),
        ]
  return [
    ...plain(
      [facts.disclaimer, words.disclaimer, facts.isMasked ? words.masked : null]
        .filter((text) => text !== null)
        .join(' '),
      6,
    ),
    ...plain(provenance.join(' · ')),
    ...linked,
  ]
}

/**
 * Lays out the page of an exhibit: title and filter above, legend, sources and where everything comes from below, the rest for the
 * picture. A slide or a sheet keeps its size unless all sources are listed; as on screen, the page grows around the picture.
 */
export function exhibitFrame(exhibit: Exhibit, look: ExhibitLook): ExhibitFrame {
  const { picture, facts } = exhibit
  const slide = look.sheet ?? (look.ratio === 'screen' ? null : SLIDES[look.ratio])
  const width = slide?.width ?? Math.max(LEAST.width, picture.width + 2 * MARGIN)
  const inner = width - 2 * MARGIN
  const lines: FrameLine[] = []
  let y = MARGIN
  const put = (kind: Kind, text: string, isMuted: boolean, x = 0, href?: string) =>
    lines.push({
      kind,
      text,
      x: MARGIN + x,
      y: y + FRAME_TYPE[kind].line / 2,
      isMuted,
      ...(href !== undefined && { href }),
    })
  for (const text of wrapped('title', facts.title, inner, MOST_TITLE_LINES)) {
    put('title', text, false)
    y += FRAME_TYPE.title.line
  }
  for (const text of wrapped('sentence', facts.sentence, inner, 3)) {
    put('sentence', text, true)
    y += FRAME_TYPE.sentence.line
  }
  const top = y + GAP
  const isBeside = slide !== null && slide.width / slide.height >= WIDE
  const entries = exhibitLegend(picture)
  const legend = isBeside ? [] : legendRows(entries, inner)
  const legendHeight =
    legend.length === 0 ? 0 : (legend.at(-1)?.y ?? 0) + FRAME_TYPE.legend.line / 2
  const sources = sourceLines(exhibit, look.sources, inner)
  const short = look.sources === 'few' ? sources : sourceLines(exhibit, 'few', inner)
  const foot = footTexts(exhibit, inner)
  const below = (rows: number) =>
    GAP +
    (isBeside ? 0 : legendHeight + GAP) +
    FRAME_TYPE.heading.line +
    rows * FRAME_TYPE.source.line +
    GAP / 2 +
    foot.length * FRAME_TYPE.foot.line +
    MARGIN
  const left = slide ? slide.height - top - below(short.rows) : picture.height
  const height = Math.max(LEAST.height, left)
  const window = slide
    ? { x: MARGIN, y: top, width: isBeside ? inner - LEGEND_COLUMN - GAP : inner, height }
    : { x: (width - picture.width) / 2, y: top, width: picture.width, height }

  y = top + height + GAP
  const corner = isBeside ? { x: width - MARGIN - LEGEND_COLUMN, y: top + GAP } : { x: MARGIN, y }
  const step = Math.min(FRAME_TYPE.legend.line, (height - GAP) / Math.max(1, entries.length))
  const rows = isBeside ? legendRows(entries, 1, step) : legend
  const placedLegend = rows.map((one) => ({ ...one, x: corner.x + one.x, y: corner.y + one.y }))
  if (!isBeside) y += legendHeight + GAP
  const rule = y - GAP / 2
  put(
    'heading',
    exhibit.sources.length === 0 ? words.noSources : words.sources(exhibit.sources.length),
    true,
  )
  y += FRAME_TYPE.heading.line
  const start = y
  for (const { text, x, row, href } of sources.placed) {
    y = start + row * FRAME_TYPE.source.line
    put('source', text, false, x, href)
  }
  y = start + sources.rows * FRAME_TYPE.source.line + GAP / 2
  for (const { text, href } of foot) {
    put('foot', text, true, 0, href)
    y += FRAME_TYPE.foot.line
  }
  return { width, height: Math.ceil(y + MARGIN), window, lines, legend: placedLegend, rule }
}
