import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { runAtlas } from '../support/runAtlas.ts'
import { drawn, openAtlas, openTable } from './support/atlas.ts'
import { expect, test } from './support/atlasTest.ts'
import { tableAsCsv } from './support/csv.ts'
import { drop, ownNetwork } from './support/networkFiles.ts'

interface Ranked {
  readonly rank: number
  readonly name: string
  readonly tier: number | null
  readonly score: number
}

/** The run that the chokepoint table names must be the one of the command line; then its rows. */
async function rowsOfRun(page: Page, runId: string) {
  await drawn(page)
  await openTable(page, 'Chokepoints')
  await expect(page.getByText(`Run ${runId}`)).toBeVisible()
  const rows = await tableAsCsv(page)
  expect(new Set(rows.map((row) => row.at(-1)))).toEqual(new Set([runId]))
  return rows
}

test('the command line gives the numbers of the app, under the same run number', async ({
  page,
}) => {
  const { out } = await runAtlas('analyze', 'public/data/dprk-procurement.json', '--format=json')
  const report = JSON.parse(out)
  await openAtlas(page)
  const rows = await rowsOfRun(page, report.runId)
  const ranked: Ranked[] = report.entities
  expect(rows.map(([rank, name, , , tier, score]) => [rank, name, tier, Number(score)])).toEqual(
    ranked.map(({ rank, name, tier, score }) => [`${rank}`, name, `${tier ?? ''}`, score]),
  )
})

test('a network without routes has the same run number and numbers in both', async ({
  page,
}, info) => {
  const tied = ownNetwork('Ties only', (file) => ({
    ...file,
    relations: (file['relations'] as Record<string, unknown>[]).map(
      ({ flow: _flow, flowReason: _reason, ...relation }) => ({ ...relation, type: 'related_to' }),
    ),
  }))
  const place = info.outputPath(tied.name)
  mkdirSync(path.dirname(place), { recursive: true })
  writeFileSync(place, tied.text)
  const { runId, structure } = JSON.parse((await runAtlas('analyze', place, '--format=json')).out)

  await openAtlas(page)
  await drop(page, tied)
  await expect(page.getByRole('button', { name: 'Network: Ties only' })).toBeVisible()
  const rows = await rowsOfRun(page, runId)
  const shares: number[] = structure.betweenness.map(({ share }: { share: number }) => share)
  expect(rows.map(([, , , , , share]) => Number(share))).toEqual(shares)
  expect(rows.filter(([, , , , cut]) => cut === 'yes')).toHaveLength(structure.cutEntities.length)
})
