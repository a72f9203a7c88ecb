import { LANTERN, openAtlas, openTable } from './support/atlas.ts'
import { expect, test } from './support/atlasTest.ts'
import { tableAsCsv } from './support/csv.ts'

test('the fictional network tells its story: one gateway, and a busy decoy that is no chokepoint', async ({
  page,
}) => {
  await openAtlas(page, LANTERN)
  await openTable(page, 'Chokepoints')
  const rows = await tableAsCsv(page)
  const [first] = rows
  expect(first?.slice(0, 5)).toEqual([
    '1',
    'Tellorin Gate Trading',
    'trading company',
    'Port Aldre',
    '1',
  ])
  const decoy = rows.find(([, name]) => name === 'Wendlehatch Parts Exchange')
  expect(decoy?.[4] ?? '').toBe('')

  await openTable(page, 'Entities')
  const entities = await tableAsCsv(page)
  const chokepoints = entities
    .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1))
    .filter((row) => row[4] !== '')
    .map(([name, , , , why]) => [name, why])
  expect(chokepoints).toEqual([
    ['Grennaby Technical Distribution', 'concentrates routes'],
    ['Kettersand Freight', 'one of a pair'],
    ['Marrowkeel Forwarding', 'one of a pair'],
    ['Tellorin Gate Trading', 'single point of failure, reported by a source'],
  ])

  // The decoy is busy all the same: nobody has more relations.
  const busy = entities.map((row) => Number(row[6]))
  const [gateway, ofDecoy] = ['Tellorin Gate Trading', 'Wendlehatch Parts Exchange'].map((name) =>
    Number(entities.find(([entity]) => entity === name)?.[6]),
  )
  expect(ofDecoy).toBe(Math.max(...busy))
  expect(ofDecoy).toBeGreaterThan(gateway ?? 0)
})
