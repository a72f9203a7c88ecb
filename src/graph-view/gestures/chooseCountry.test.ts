import { describe, expect, it } from 'vitest'
import { EMPTY_FILTER } from '../../domain/filter/filter.ts'
import { afterCountry } from './chooseCountry.ts'

const include = (...codes: string[]) => ({ country: { include: codes, exclude: [] } })
const chosen = (...presses: [code: string, adds?: boolean][]) =>
  presses.reduce((filter, [code, adds = false]) => afterCountry(filter, code, adds), EMPTY_FILTER)
    .facets

describe('choosing a country on the map', () => {
  it('filters to it, and takes that back the second time', () => {
    expect(chosen(['CN'])).toEqual(include('CN'))
    expect(chosen(['CN'], ['CN'])).toEqual({})
  })

  it('goes over to another one', () => {
    expect(chosen(['CN'], ['RU'])).toEqual(include('RU'))
  })

  it('adds with a key held, and takes away what is there', () => {
    expect(chosen(['CN'], ['RU', true])).toEqual(include('CN', 'RU'))
    expect(chosen(['CN'], ['RU', true], ['CN', true])).toEqual(include('RU'))
  })

  it('finds those whose country is not known', () => {
    expect(chosen([''])).toEqual(include('??'))
  })
})
