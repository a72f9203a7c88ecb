import { wholeFileProblem } from '../../../domain/network/check/collectProblems.ts'
import { LIMITS } from '../../../domain/network/limits.ts'
import { importFtmWords } from '../../../words/importFtm.ts'
import { ImportLog } from '../../reader/importLog.ts'
import type { Progress, Reader, ReadOutcome, SourceFile } from '../../reader/reader.ts'
import { NetworkOfRecords } from './networkOfRecords.ts'
import { readEntities } from './readEntities.ts'
import { RecordReader } from './recordReader.ts'
import { SortedRecords } from './sortRecords.ts'

/** Parts of the whole work by which progress is told. */
const PARSED = 0.5
const SORTED = 0.6

function sniff({ text }: { text: string }): number {
  const start = text.slice(0, 20_000).trimStart()
  if (!/^[{[]/.test(start)) return 0
  const isEntity = /"schema"\s*:\s*"[A-Z]/.test(start) && /"properties"\s*:\s*\{/.test(start)
  return isEntity ? 1 : 0
}

async function read(files: readonly SourceFile[], progress: Progress): Promise<ReadOutcome> {
  const log = new ImportLog()
  const records = new SortedRecords(log)
  const reader = new RecordReader(log)
  for (const [place, file] of files.entries()) {
    const share = (done: number) => (PARSED * (place + done)) / files.length
    const found = await readEntities(file, log, progress, share)
    if (!found.ok) return found
    for (const placed of found.values) {
      for (const record of reader.read(placed)) records.add(record)
    }
  }
  const name = files[0]?.name ?? ''
  const refuse = (sentence: string) =>
    ({ ok: false, problems: wholeFileProblem(name, sentence) }) as const
  const things = records.get('things').size
  const links = records.get('links').size
  if (things + links === 0) return refuse(importFtmWords.none)
  if (things > LIMITS.entities)
    return refuse(importFtmWords.tooManyEntities(LIMITS.entities, things))
  await progress.step(SORTED)
  const steps = new NetworkOfRecords(records, log).build(importFtmWords.title(name))
  let step = steps.next()
  for (; step.done !== true; step = steps.next()) {
    await progress.step(SORTED + ((1 - SORTED) * step.value) / (things + links))
  }
  const file = step.value
  const { relations } = file
  if (relations.length > LIMITS.relations) {
    return refuse(importFtmWords.tooManyRelations(LIMITS.relations, relations.length))
  }
  return { ok: true, file, report: log.report(importFtmWords.label, files) }
}

/** FollowTheMoney entities as Aleph and OpenSanctions give them out: a line each, a list, or nested in each other. */
export const ftm: Reader = {
  id: 'ftm',
  label: importFtmWords.label,
  extensions: ['.ftm', '.ijson', '.jsonl', '.ndjson', '.json'],
  sniff,
  read,
}
