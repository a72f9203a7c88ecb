import { viewWords } from '../../words/view.ts'
import { readList, readNumber, writeList, writeNumber } from './fragmentText.ts'
import { LAYOUTS, SHEET_KINDS, type CameraWindow, type LayoutKind, type Point } from './layout.ts'
import { oneOf, type ViewPart } from './viewPart.ts'

/** Places are kept to a tenth of a model unit: far below what can be seen. */
const PLACE_DIGITS = 1
const ZOOM_DIGITS = 4

function readPoint(x: string | undefined, y: string | undefined): Point | undefined {
  const point = { x: readNumber(x ?? ''), y: readNumber(y ?? '') }
  return point.x === undefined || point.y === undefined ? undefined : { x: point.x, y: point.y }
}

function writeWindow({ width, height, sheet }: CameraWindow): string[] {
  return [writeNumber(width, 0), writeNumber(height, 0), ...(sheet === 'wide' ? [] : [sheet])]
}

/** Null where none is told; undefined where it makes no sense. */
function readWindow(parts: readonly string[]): CameraWindow | null | undefined {
  if (parts.length === 0) return null
  const [widthText = '', heightText = '', sheetText = 'wide', more] = parts
  const [width, height] = [readNumber(widthText), readNumber(heightText)]
  const sheet = oneOf(sheetText, SHEET_KINDS)
  if (!width || !height || width < 0 || height < 0 || !sheet || more !== undefined) return undefined
  return { width, height, sheet }
}

function pinsPart(layout: LayoutKind): ViewPart {
  return {
    key: `moved-${layout}`,
    name: viewWords.partNames.pins,
    write: (view) => {
      const places = Object.entries(view.pins[layout] ?? {}).toSorted(([a], [b]) =>
        a < b ? -1 : 1,
      )
      const entries = places.flatMap(([id, { x, y }]) => [
        id,
        writeNumber(x, PLACE_DIGITS),
        writeNumber(y, PLACE_DIGITS),
      ])
      return writeList(entries) || undefined
    },
    read: (text, view) => {
      const entries = readList(text)
      if (entries.length === 0 || entries.length % 3 !== 0) return undefined
      const places = new Map<string, Point>()
      for (let at = 0; at < entries.length; at += 3) {
        const point = readPoint(entries[at + 1], entries[at + 2])
        if (!point) return undefined
        places.set(entries[at] ?? '', point)
      }
      return { ...view, pins: { ...view.pins, [layout]: Object.fromEntries(places) } }
    },
  }
}

/** The parts of a fragment that hold layout, places, selection and camera. */
export const LAYOUT_PARTS: readonly ViewPart[] = [
  {
    key: 'layout',
    name: viewWords.partNames.layout,
    write: (view) => (view.layout === 'routes' ? undefined : view.layout),
    read: (text, view) => {
      const layout = oneOf(text, LAYOUTS)
      return layout && { ...view, layout }
    },
  },
  {
    key: 'shelf',
    name: viewWords.partNames.shelf,
    write: (view) => (view.shelfShown ? undefined : 'hidden'),
    read: (text, view) => (text === 'hidden' ? { ...view, shelfShown: false } : undefined),
  },
  ...LAYOUTS.map(pinsPart),
  {
    key: 'selected',
    name: viewWords.partNames.selection,
    write: (view) => writeList(view.selection.entities) || undefined,
    read: (text, view) => ({
      ...view,
      selection: { ...view.selection, entities: [...new Set(readList(text))] },
    }),
  },
  {
    key: 'relations',
    name: viewWords.partNames.selection,
    write: (view) => writeList(view.selection.relations) || undefined,
    read: (text, view) => ({
      ...view,
      selection: { ...view.selection, relations: [...new Set(readList(text))] },
    }),
  },
  {
    key: 'camera',
    name: viewWords.partNames.camera,
    write: ({ camera }) =>
      camera
        ? writeList([
            writeNumber(camera.x, PLACE_DIGITS),
            writeNumber(camera.y, PLACE_DIGITS),
            writeNumber(camera.zoom, ZOOM_DIGITS),
            ...(camera.window ? writeWindow(camera.window) : []),
          ])
        : undefined,
    read: (text, view) => {
      const [x, y, zoomText = '', ...parts] = readList(text)
      const point = readPoint(x, y)
      const zoom = readNumber(zoomText)
      const window = readWindow(parts)
      if (!point || zoom === undefined || zoom <= 0 || window === undefined) return undefined
      return { ...view, camera: { ...point, zoom, ...(window && { window }) } }
    },
  },
]
