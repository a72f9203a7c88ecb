import { seededRandom } from './seededRandom.mjs'

/** @typedef {import('./seededRandom.mjs').SeededRandom} SeededRandom */

/** As many entries as the list had when one copy of it was counted. */
const ENTRIES = 9000
const NOTHING = '-0- '

const SYLLABLES = ['ka', 'rim', 'sol', 'ven', 'tar', 'ob', 'lin', 'mar', 'dek', 'un', 'sha', 'por']
const PLACES = ['Port Aldre', 'Korvane', 'Lomarrey', 'Skerrowe']
const COUNTRIES = { China: 30, Iran: 25, Russia: 20, 'Korea, North': 10, Panama: 8, Atlantis: 2 }
const PROGRAMMES = { SDGT: 30, IRAN: 25, 'DPRK3] [NPWMD': 12, SDNTK: 20, 'RUSSIA-EO14024': 13 }
const KINDS = { '': 55, individual: 38, vessel: 5, aircraft: 2 }

/** @param {SeededRandom} random */
function word(random) {
  const parts = Array.from({ length: 2 + random.below(3) }, () => SYLLABLES[random.below(12)])
  return parts.join('').toUpperCase()
}

/** @param {string} text */
const quoted = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** @param {readonly (string | number)[]} cells */
const row = (cells) => cells.map((cell) => (cell === '' ? NOTHING : quoted(String(cell)))).join(',')

/** The list quotes every text of an address. @param {string} text */
const alwaysQuoted = (text) => (text === '' ? NOTHING : `"${text}"`)

/** @param {string} kind @param {number} place @param {readonly string[]} names @param {SeededRandom} random */
function remarksOf(kind, place, names, random) {
  const parts = []
  if (kind === 'individual') {
    const born = `${1 + random.below(28)} Mar ${1940 + random.below(50)}`
    parts.push(`DOB ${born}`, `POB ${PLACES[random.below(4)]}`, 'Gender Male')
    parts.push(`Passport ${100_000 + random.below(900_000)} (${random.weighted(COUNTRIES)})`)
  }
  if (kind === 'vessel') parts.push(`Vessel Registration Identification IMO ${9_000_000 + place}`)
  if (kind === '') parts.push(`Registration Number ${random.below(1_000_000)}`)
  parts.push('Additional Sanctions Information - Subject to Secondary Sanctions')
  if (place > 0 && random.chance(0.32)) parts.push(`Linked To: ${names[random.below(place)]}`)
  return `${parts.join('; ')}.`
}

/** @param {readonly string[]} rows */
const fileOf = (rows) => `${rows.join('\r\n')}\r\n\u001a`

/**
 * A made-up list in the shape of the three legacy CSV files, the same for the same seed: entries, addresses, other names, about
 * a third of the entries linked to an earlier one. Nobody on it exists.
 * @param {{ entries?: number, seed?: number }} [size]
 * @returns {{ name: string, text: string }[]}
 */
export function generateSdn({ entries = ENTRIES, seed = 42 } = {}) {
  const random = seededRandom(seed)
  /** @type {string[]} */
  const names = []
  const sdn = []
  const add = []
  const alt = []
  for (let place = 0; place < entries; place += 1) {
    const kind = random.weighted(KINDS)
    const number = 100 + 3 * place
    const name =
      kind === 'individual'
        ? `${word(random)}, ${word(random)} ${place}`
        : `${word(random)} ${word(random)} ${place}`
    const vessel =
      kind === 'vessel' ? ['', 'Crude Oil Tanker', '', '', 'Panama', ''] : Array(6).fill('')
    const remarks = remarksOf(kind, place, names, random)
    names.push(name)
    sdn.push(row([number, name, kind, random.weighted(PROGRAMMES), '', ...vessel, remarks]))
    for (let one = 0; one < 1 + random.below(3); one += 1) {
      const street = `${1 + random.below(200)} ${word(random)} Street`
      const town = PLACES[random.below(4)] ?? ''
      const texts = [street, town, random.weighted(COUNTRIES), ''].map(alwaysQuoted)
      add.push([number, 10 * place + one, ...texts].join(','))
    }
    if (random.chance(0.7)) alt.push(row([number, 20 * place, 'aka', `${name} ALSO`, '']))
  }
  return [
    { name: 'sdn.csv', text: fileOf(sdn) },
    { name: 'add.csv', text: fileOf(add) },
    { name: 'alt.csv', text: fileOf(alt) },
  ]
}
