import { wholeFileProblem } from '../../domain/network/check/collectProblems.ts'
import { importGraphWords as words } from '../../words/importGraphs.ts'
import { readFilesWords } from '../../words/readFiles.ts'
import type { ReadOutcome, SourceFile } from '../reader/reader.ts'
import { XmlError } from '../xml/xmlError.ts'
import { GraphTooLarge } from './foreignGraph.ts'
import { GraphNetwork } from './graphNetwork.ts'
import { ImportLog } from '../reader/importLog.ts'

/** Thrown, with a sentence, by what reads a format when a file is not of it. */
export class GraphUnreadable extends Error {}

/** What fills a graph from one file; it may throw GraphUnreadable. */
type Fill = (file: SourceFile, graph: GraphNetwork, log: ImportLog) => Promise<void>

/** Reads one file of a graph program, whatever its format: what `fill` finds becomes a network with its report. */
export async function readGraph(
  files: readonly SourceFile[],
  format: string,
  fill: Fill,
): Promise<ReadOutcome> {
  const [file, another] = files
  const refuse = (sentence: string) =>
    ({ ok: false, problems: wholeFileProblem((another ?? file)?.name ?? '', sentence) }) as const
  if (!file || another) return refuse(readFilesWords.oneAtATime)
  const log = new ImportLog()
  const graph = new GraphNetwork(log)
  try {
    await fill(file, graph, log)
  } catch (error) {
    const isOurs =
      error instanceof GraphUnreadable ||
      error instanceof GraphTooLarge ||
      error instanceof XmlError
    if (isOurs) return refuse(error.message)
    throw error
  }
  if (graph.isEmpty) return refuse(words.none(format))
  const network = graph.build(words.title(file.name), file.name)
  return { ok: true, file: network, report: log.report(format, files) }
}
