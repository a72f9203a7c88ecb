import { decodeText } from '../../decodeText.ts'
import { GraphUnreadable } from '../../graph/readGraph.ts'
import { parseJson } from '../../json/parseJson.ts'
import type { SourceFile } from '../../reader/reader.ts'

/** The JSON value a file holds. Throws GraphUnreadable, with line and column, when it holds none. */
export function parseJsonFile(file: SourceFile): unknown {
  const decoded = decodeText(file.name, file.bytes)
  if (!decoded.ok) throw new GraphUnreadable(decoded.problems.problems[0]?.sentence ?? '')
  const parsed = parseJson(decoded.text)
  if (!parsed.ok) throw new GraphUnreadable(parsed.sentence)
  return parsed.value
}
