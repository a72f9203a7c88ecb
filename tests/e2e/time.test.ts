import { openAtlas, sentence } from './support/atlas.ts'
import { expect, test } from './support/atlasTest.ts'
import { flagship, shownByRelations } from './support/flagship.ts'
import { shownInPicture } from './support/picture.ts'

test('the timeline says how few relations are dated, and its handles filter by time', async ({
  page,
}) => {
  await openAtlas(page)
  const timeline = page.getByRole('group', { name: 'Relations over time' })
  const undated = flagship.relations.filter(({ start, end }) => !start && !end).length
  await expect(timeline).toContainText(
    `${undated} of 471 relations are undated: only about one in seven is dated.`,
  )

  const begin = timeline.getByRole('slider', { name: 'Start of the time window' })
  await begin.focus()
  await page.keyboard.press('PageUp')
  await expect.poll(() => sentence(page)).toMatch(/: from \d{4} or undated$/)
  await timeline.getByText('Keep undated relations').click()
  await expect.poll(() => sentence(page)).toMatch(/: from \d{4}, undated out$/)

  const [, from = ''] = /from (\d{4})/.exec(await sentence(page)) ?? []
  const since = shownByRelations(
    () => true,
    ({ start, end }) => (end ?? start ?? '').slice(0, 4) >= from && Boolean(start ?? end),
  )
  await expect.poll(() => shownInPicture(page)).toEqual(since)

  await timeline.getByRole('button', { name: 'Clear the time window' }).click()
  await expect.poll(() => sentence(page)).toMatch(/: dated relations only$/)
})

test('playing moves a window through time, and undo takes all of it back at once', async ({
  page,
}) => {
  await openAtlas(page)
  const timeline = page.getByRole('group', { name: 'Relations over time' })
  await timeline.getByRole('button', { name: 'Play: move a window through time' }).click()
  const first = /: \d{4}/
  await expect.poll(() => sentence(page)).toMatch(first)
  const [said] = first.exec(await sentence(page)) ?? []
  await expect.poll(async () => first.exec(await sentence(page))?.[0]).not.toBe(said)
  await timeline.getByRole('button', { name: 'Pause' }).click()
  const paused = await sentence(page)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => sentence(page)).toBe('Showing all 426 entities and 471 relations')
  await page.getByRole('button', { name: 'Redo' }).click()
  await expect.poll(() => sentence(page)).toBe(paused)
})
