import { numberKinds, type NumberKind } from './numberFormats.ts'
import { walkXml } from './walkXml.ts'

/** What a workbook says of its sheets, and what all of them share. */
export interface Workbook {
  /** in the order of the tabs; `hidden` ones too */
  readonly sheets: readonly {
    readonly name: string
    readonly path: string
    readonly hidden: boolean
  }[]
  readonly texts: readonly string[]
  readonly kinds: readonly NumberKind[]
  readonly from1904: boolean
}

type Entries = ReadonlyMap<string, Uint8Array>

/** Paths in a workbook count from its root or from the folder of the part that names them. */
function resolvePath(folder: string, target: string): string {
  const steps: string[] = []
  const path = target.startsWith('/') ? target : `${folder}/${target}`
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

/** Where the parts lie that another part of the workbook names. */
function targetsOf(entries: Entries, part: string): Map<string, { path: string; type: string }> {
  const at = part.lastIndexOf('/')
  const folder = part.slice(0, Math.max(0, at))
  const targets = new Map<string, { path: string; type: string }>()
  const bytes = entries.get(`${folder === '' ? '' : `${folder}/`}_rels/${part.slice(at + 1)}.rels`)
  if (!bytes) return targets
  walkXml(bytes, {
    open(name, { Id = '', Target = '', Type = '', TargetMode }) {
      if (name !== 'Relationship' || TargetMode === 'External') return
      targets.set(Id, {
        path: resolvePath(folder, Target),
        type: Type.slice(Type.lastIndexOf('/') + 1),
      })
    },
  })
  return targets
}

/** Shared texts: runs of differently set letters joined, readings of East Asian words left out. */
function sharedTexts(bytes: Uint8Array | undefined): readonly string[] {
  const texts: string[] = []
  if (!bytes) return texts
  let text = ''
  let reading = 0
  let inText = false
  walkXml(bytes, {
    open(name) {
      if (name === 'si') text = ''
      else if (name === 'rPh') reading += 1
      else if (name === 't') inText = reading === 0
    },
    text(part) {
      if (inText) text += part
    },
    close(name) {
      if (name === 'si') texts.push(unescapeText(text))
      else if (name === 'rPh') reading -= 1
      else if (name === 't') inText = false
    },
  })
  return texts
}

/** Characters that XML cannot hold are written as `_x000D_` in workbooks. */
export function unescapeText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  )
}

/** What the parts of an unpacked workbook say of its sheets. Throws where a part is not well-formed; null when it is no workbook. */
export function workbookOf(entries: Entries): Workbook | null {
  const main = [...targetsOf(entries, '').values()].find(({ type }) => type === 'officeDocument')
  const path = main?.path ?? 'xl/workbook.xml'
  const bytes = entries.get(path)
  if (!bytes) return null
  const targets = targetsOf(entries, path)
  const sheets: Workbook['sheets'][number][] = []
  let from1904 = false
  walkXml(bytes, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes['date1904'] ?? '')
      if (name !== 'sheet') return
      const target = targets.get(attributes['r:id'] ?? attributes['id'] ?? '')
      if (target?.type !== 'worksheet') return
      const hidden = (attributes['state'] ?? 'visible') !== 'visible'
      sheets.push({ name: attributes['name'] ?? '', path: target.path, hidden })
    },
  })
  const part = (type: string) => {
    const found = [...targets.values()].find((target) => target.type === type)
    return found && entries.get(found.path)
  }
  return {
    sheets,
    texts: sharedTexts(part('sharedStrings')),
    kinds: numberKinds(part('styles')),
    from1904,
  }
}
