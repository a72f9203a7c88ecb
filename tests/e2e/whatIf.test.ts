import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { prepareStopEffect } from '../../src/analysis/removal/prepareStopEffect.ts'
import { stopEffectSteps } from '../../src/analysis/removal/stopEffectTask.ts'
import { finish } from '../../src/lib/steps.ts'
import { DEFAULT_ANALYSIS_SETTINGS } from '../../src/domain/chokepoint/settings.ts'
import { indexNetwork } from '../../src/domain/network/indexNetwork.ts'
import type { Supply } from '../../src/domain/removal/removal.ts'
import { buildNetworkFile, type NetworkLines } from '../support/networkBuilder.ts'
import { drawn, FLAGSHIP, openAtlas } from './support/atlas.ts'
import { expect, test } from './support/atlasTest.ts'
import { expectAccessible } from './support/axe.ts'
import { flagship, nameOf } from './support/flagship.ts'
import { drop, type OwnFile } from './support/networkFiles.ts'
import { cytoscape } from './support/picture.ts'

/** What the engine says of a stop, computed here from the file that is shipped. */
function effectOf(...stopped: string[]) {
  const network = indexNetwork(flagship)
  const { task, read } = prepareStopEffect(network, DEFAULT_ANALYSIS_SETTINGS, stopped)
  return read(finish(stopEffectSteps(task)))
}

const strip = (page: Page) =>
  page.getByRole('region', { name: 'What is stopped, and what that does' })

/** Selects an entity by its name, the way a person finds one. */
async function select(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill(name)
  await expect(page.getByRole('option').first()).toContainText(name)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(
    page.getByRole('region', { name: 'Details' }).getByRole('heading', { level: 2 }),
  ).toHaveText(new RegExp(`^${name}`))
}

/** What is drawn as a ghost. */
async function ghosts(page: Page): Promise<string[]> {
  const cy = await cytoscape(page)
  return cy.evaluate((core) =>
    core
      .nodes('.stopped')
      .map((node) => node.id())
      .toSorted(),
  )
}

/** What a cell says, without what is there for the eye alone. */
function said(cell: Locator): Promise<string> {
  return cell.evaluate((element) => {
    const copy = element.cloneNode(true) as Element
    for (const mark of copy.querySelectorAll('[aria-hidden=true]')) mark.remove()
    return copy.textContent.trim()
  })
}

async function tableRows(grid: Locator): Promise<string[][]> {
  const rows: string[][] = []
  for (const row of (await grid.getByRole('row').all()).slice(1)) {
    const cells = await row.locator('[role=rowheader],[role=gridcell]').all()
    rows.push(await Promise.all(cells.map(said)))
  }
  return rows
}

const figure = (value: number) => (value === Infinity ? 'direct' : String(value))
const change = (before: string, after: string) =>
  before === after ? after : `${before}, now ${after}`

const stepsOf = ({ shortestRoute }: Supply) =>
  shortestRoute.length === 0 ? 'none' : String(shortestRoute.length - 1)
const inOrder = (rows: string[][]) => rows.toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1))

/** A row of the table as it should read. */
function rowOf(id: string, before: Supply, after: Supply): string[] {
  const isSameRoute = before.shortestRoute.join(' ') === after.shortestRoute.join(' ')
  return [
    nameOf(id),
    after.isReached ? 'reachable' : 'cut off',
    change(figure(before.kappa), figure(after.kappa)),
    isSameRoute ? stepsOf(after) : `${stepsOf(before)}, now ${stepsOf(after)}`,
    change(String(before.disjointRoutes), String(after.disjointRoutes)),
    change(String(before.simpleRoutes), String(after.simpleRoutes)),
    after.shortestRoute.map(nameOf).join(' → '),
  ]
}

test('stop Dandong Hongxiang and read the strip', async ({ page }) => {
  await openAtlas(page)
  await select(page, 'Dandong Hongxiang Industrial')
  await page.keyboard.press('s')

  const effect = effectOf('dhid')
  const cutOff = effect.endUsers.filter(({ after }) => !after.isReached)
  await expect(strip(page)).toContainText(`${effect.pairsLost} of ${effect.pairsBefore} pairs lost`)
  await expect(strip(page)).toContainText(
    `${cutOff.length} of ${effect.endUsers.length} end users cut off`,
  )
  await expect(strip(page)).toContainText(effect.fragmentationBefore?.toFixed(3) ?? '')
  await expect(strip(page)).toContainText(effect.fragmentationAfter?.toFixed(3) ?? '')
  await expect(page.getByRole('status').last()).toHaveText(
    `Stopping ${nameOf('dhid')} loses ${effect.pairsLost} of ${effect.pairsBefore} pairs and cuts off ${cutOff.length} of ${effect.endUsers.length} end users.`,
  )
  expect(await ghosts(page)).toEqual(['dhid'])

  // In a tall and narrow window every row of the table is there at once.
  await page.setViewportSize({ width: 880, height: 1500 })
  await page.getByRole('radio', { name: 'What if' }).last().click()
  const grid = page.getByRole('grid', { name: 'End users' })
  await expect(grid.getByRole('row')).toHaveCount(effect.endUsers.length + 1)
  const expected = effect.endUsers.map(({ id, before, after }) => rowOf(id, before, after))
  expect(inOrder(await tableRows(grid))).toEqual(inOrder(expected))
})

test('a number of the strip leads to the entities behind it', async ({ page }) => {
  await openAtlas(page, `${FLAGSHIP}&mode=what-if&stopped=komid`)
  const cutOff = effectOf('komid').endUsers.filter(({ after }) => !after.isReached)
  const figures = strip(page).getByText(/end users cut off$/)
  await figures.getByRole('button').click()
  const details = page.getByRole('region', { name: 'Details' })
  await expect(details.getByRole('heading', { level: 2 })).toHaveText(
    `${cutOff.length} entities are selected`,
  )
})

test('undo starts it again', async ({ page }) => {
  await openAtlas(page)
  await select(page, 'Korea Mining Development')
  await page.keyboard.press('s')
  await expect(strip(page)).toContainText('pairs lost')
  expect(await ghosts(page)).toEqual(['komid'])
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('radio', { name: 'Explore' })).toBeChecked()
  expect(await ghosts(page)).toEqual([])
  await page.keyboard.press('Control+Shift+z')
  await expect(strip(page)).toContainText('pairs lost')
  expect(await ghosts(page)).toEqual(['komid'])
})

test('a link restores what was stopped', async ({ page, freshPage }) => {
  await openAtlas(page, `${FLAGSHIP}&selected=komid~ftb`)
  await page.keyboard.press('s')
  await expect(strip(page)).toContainText('pairs lost')
  await expect.poll(() => page.url()).toContain('mode=what-if&stopped=komid~ftb')
  const before = await strip(page).innerText()

  const other = await freshPage()
  await openAtlas(other, page.url())
  await expect.poll(() => strip(other).innerText()).toBe(before)
  expect(await ghosts(other)).toEqual(['ftb', 'komid'])
})

interface ReferenceGraph {
  readonly nodes: readonly string[]
  readonly edges: readonly (readonly [string, string])[]
  readonly sources: readonly string[]
  readonly sinks: readonly string[]
}

function fileOf(title: string, lines: NetworkLines): OwnFile {
  return {
    name: `${title}.json`,
    text: JSON.stringify(buildNetworkFile({ ...lines, meta: { title } })),
  }
}

/** The network of the greedy trap, as a file of one's own. */
function greedyTrap(): OwnFile {
  const address = new URL('../reference/greedy_trap.json', import.meta.url)
  const graph = JSON.parse(readFileSync(address, 'utf8')) as ReferenceGraph
  const roleOf = (id: string) =>
    graph.sources.includes(id) ? 'entry' : graph.sinks.includes(id) ? 'end_user' : 'none'
  return fileOf('Greedy trap', {
    entities: graph.nodes.map((id) => ({ id, routeRole: roleOf(id) })),
    relations: graph.edges.map(([source, target]) => `${source} supplies ${target}`),
  })
}

const layer = (name: string, size: number) =>
  Array.from({ length: size }, (_, place) => `${name}${place}`)

/** Three layers of traders, each supplied by a few of the layer before: too many sets to try, and bounds help little. */
function thicket(): OwnFile {
  const layers = [layer('m', 60), layer('a', 80), layer('b', 80), layer('c', 80), layer('u', 60)]
  let seed = 7
  const below = (most: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
    return Math.floor((seed / 2 ** 31) * most)
  }
  const relations = layers.slice(1).flatMap((targets, before) =>
    targets.flatMap((target) => {
      const suppliers = layers[before] ?? []
      const few = Array.from({ length: 4 }, () => suppliers[below(suppliers.length)])
      return [...new Set(few)].map((source) => `${source} supplies ${target}`)
    }),
  )
  const [entries = [], ends = []] = [layers[0], layers[4]]
  const entities = layers.flat().map((id) => ({
    id,
    routeRole: entries.includes(id)
      ? ('entry' as const)
      : ends.includes(id)
        ? ('end_user' as const)
        : ('none' as const),
  }))
  return fileOf('Thicket', { entities, relations })
}

async function openOwn(page: Page, file: OwnFile): Promise<void> {
  await openAtlas(page)
  await drop(page, file)
  const title = file.name.replace('.json', '')
  await expect(page.getByRole('button', { name: `Network: ${title}` })).toBeVisible()
  await drawn(page)
  await page.getByRole('radio', { name: 'What if' }).click()
  await page.getByRole('tab', { name: 'Best to stop' }).click()
}

test('best k = 2 on the greedy trap shows both answers', async ({ page }) => {
  await openOwn(page, greedyTrap())
  await page.getByRole('radio', { name: '2', exact: true }).click()
  await page.getByRole('button', { name: 'Find the best to stop' }).click()

  await expect(page.getByText(/^Greedy misses/)).toHaveText(
    'Greedy misses 2 pairs of 4 (50 %). Proven: enumerated 10 sets, none loses more. 4 entities could matter.',
  )
  const greedy = page.getByRole('region', { name: /^Greedy/ })
  await expect(greedy.getByText('2 of 6 pairs lost')).toBeVisible()
  expect(await greedy.getByRole('listitem').allInnerTexts()).toEqual(['d1', 'd2'])
  const best = page.getByRole('region', { name: 'Proven best' })
  await expect(best.getByText('4 of 6 pairs lost')).toBeVisible()
  expect(await best.getByRole('listitem').allInnerTexts()).toEqual(['a', 'b'])

  await page.getByRole('button', { name: 'Stop the best choice' }).click()
  await expect(strip(page)).toContainText('4 of 6 pairs lost')
  expect(await ghosts(page)).toEqual(['a', 'b'])
})

test('a long search can be cancelled', async ({ page }) => {
  await openOwn(page, thicket())
  await page.getByRole('radio', { name: '5', exact: true }).click()
  await page.getByRole('button', { name: 'Find the best to stop' }).click()
  await expect(page.getByRole('progressbar', { name: /^Looking for the best/ })).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('progressbar')).toHaveCount(0)
  await expect(page.getByText(/^Which entities between/)).toBeVisible()

  await page.getByRole('radio', { name: '1', exact: true }).click()
  await page.getByRole('button', { name: 'Find the best to stop' }).click()
  await expect(page.getByRole('region', { name: 'Proven best' })).toBeVisible()
})

test('they adapt: the slider draws substitutes and tells three numbers', async ({ page }) => {
  await openAtlas(page, `${FLAGSHIP}&mode=what-if&stopped=komid`)
  await page.getByRole('tab', { name: 'They adapt' }).click()
  const slider = page.getByRole('slider', { name: 'How far they react' })
  await slider.press('ArrowRight')
  await expect(page.getByText(/^Each who lost a partner takes one substitute/)).toBeVisible()
  const { pairsBefore, pairsLost } = effectOf('komid')
  const figures = page.getByRole('tabpanel').getByRole('listitem')
  await expect(figures).toHaveCount(3)
  await expect(figures.first()).toContainText(`${pairsBefore - pairsLost} pairs`)
  const substitutes = page.getByRole('grid', { name: 'Substitutes' })
  await expect(substitutes.getByRole('row').nth(1)).toContainText('same type')
})

test('every route between two entities is listed, and lights up', async ({ page }) => {
  await openAtlas(page, `${FLAGSHIP}&selected=ftb~komid`)
  const details = page.getByRole('region', { name: 'Details' })
  await details.getByRole('button', { name: /^Find every route between them/ }).click()
  const route = details.getByRole('button', { name: /^Light up the route of 3 steps/ })
  await expect(route).toHaveText(
    `3 steps${['ftb', 'kkbc', 'tanchon', 'komid'].map(nameOf).join(' → ')}`,
  )
  await expect(details.getByText('No documented route.')).toBeVisible()
  await route.click()
  await expect(details.getByRole('heading', { level: 2 })).toHaveText(/relations are selected$/)
})

test('What if is accessible in each of its tabs', async ({ page }) => {
  await openAtlas(page, `${FLAGSHIP}&mode=what-if&stopped=komid`)
  await expect(strip(page)).toContainText('pairs lost')
  await expectAccessible(page)
  await page.getByRole('tab', { name: 'Best to stop' }).click()
  await page.getByRole('button', { name: 'Find the best to stop' }).click()
  await expect(page.getByRole('region', { name: 'Proven best' })).toBeVisible()
  await page.getByRole('checkbox', { name: 'Entities cost differently' }).check({ force: true })
  await expectAccessible(page)
  await page.getByRole('tab', { name: 'They adapt' }).click()
  await expect(page.getByRole('grid', { name: 'Substitutes' })).toBeVisible()
  await expectAccessible(page)
})
