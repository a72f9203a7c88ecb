import { runAtlas } from '../support/runAtlas.ts'
import { drawn, openAtlas, openTable } from './support/atlas.ts'
import { expect, test } from './support/atlasTest.ts'
import { tableAsCsv } from './support/csv.ts'

test('the command line gives the numbers of the app, under the same run number', async ({
  page,
}) => {
  const { out } = await runAtlas('analyze', 'public/data/dprk-procurement.json', '--format=json')
  const report = JSON.parse(out)
  await openAtlas(page)
  await drawn(page)
  await openTable(page, 'Chokepoints')
  await expect(page.getByText(`Run ${report.runId}`)).toBeVisible()

  const rows = await tableAsCsv(page)
  const ranked: { rank: number; name: string; tier: number | null; score: number }[] =
    report.entities
  expect(rows.map(([rank, name, , , tier, score]) => [rank, name, tier, Number(score)])).toEqual(
    ranked.map(({ rank, name, tier, score }) => [`${rank}`, name, `${tier ?? ''}`, score]),
  )
  expect(new Set(rows.map((row) => row.at(-1)))).toEqual(new Set([report.runId]))
})
