import { walkXml } from './walkXml.ts'

/** What a number of a style stands for. */
export type NumberKind = 'number' | 'date' | 'percent'

const BUILT_IN_DATES = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47])
/** Formats that only East Asian versions build in, all of them dates. */
const isBuiltInDate = (id: number) =>
  BUILT_IN_DATES.has(id) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)

function kindOfCode(code: string): NumberKind {
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, '').toLowerCase()
  if (bare.includes('%')) return 'percent'
  return bare !== 'general' && /[ymd]/.test(bare) && !/[0#?]/.test(bare) ? 'date' : 'number'
}

/** The kind of number of each cell style of a workbook, by the number of the style. */
export function numberKinds(styles: Uint8Array | undefined): readonly NumberKind[] {
  const kinds: NumberKind[] = []
  if (!styles) return kinds
  const own = new Map<number, NumberKind>()
  let inCells = false
  walkXml(styles, {
    open(name, attributes) {
      if (name === 'numFmt')
        own.set(Number(attributes['numFmtId']), kindOfCode(attributes['formatCode'] ?? ''))
      else if (name === 'cellXfs') inCells = true
      else if (name === 'xf' && inCells) {
        const id = Number(attributes['numFmtId'] ?? 0)
        const builtIn = id === 9 || id === 10 ? 'percent' : isBuiltInDate(id) ? 'date' : 'number'
        kinds.push(own.get(id) ?? builtIn)
      }
    },
    close(name) {
      if (name === 'cellXfs') inCells = false
    },
  })
  return kinds
}
