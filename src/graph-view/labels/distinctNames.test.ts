import { describe, expect, it } from 'vitest'
import { distinctNames } from './distinctNames.ts'

describe('names that stand together', () => {
  it('that begin alike are told apart by what only they say', () => {
    const names = [
      'Fronts of Dandong Hongxiang in Hong Kong (unnamed)',
      'Fronts of Dandong Hongxiang in Anguilla (unnamed)',
      'Ma Xiaohong',
    ]
    expect([...distinctNames(names)]).toEqual([
      ['Fronts of Dandong Hongxiang in Hong Kong (unnamed)', 'Fronts … Hong Kong'],
      ['Fronts of Dandong Hongxiang in Anguilla (unnamed)', 'Fronts … Anguilla'],
    ])
  })

  it('leave out what they end in together too', () => {
    const names = [
      'Components branded by Japan-headquartered firms (CAR missile)',
      'Components branded by Germany-headquartered firms (CAR missile)',
    ]
    expect([...distinctNames(names).values()]).toEqual([
      'Components … Japan-headquartered',
      'Components … Germany-headquartered',
    ])
  })

  it('keep their names where little or nothing would tell them apart', () => {
    expect(distinctNames(['Korea Tangun Trading', 'Korea Mining Development'])).toEqual(new Map())
    expect(distinctNames(['Dandong Trading', 'Dandong Trading Group'])).toEqual(new Map())
    expect(distinctNames(['P Q a Z', 'P Q a Y', 'P Q b Z', 'P Q b Y'])).toEqual(new Map())
    expect(distinctNames(['朝鲜贸易银行', '朝鲜贸易公司'])).toEqual(new Map())
  })
})
