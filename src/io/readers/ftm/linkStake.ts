import type { Relation } from '../../../domain/network/schema/relation.ts'
import type { PropertyValues } from './propertyValues.ts'

const NUMBER = String.raw`100(?:\.0+)?|\d{1,2}(?:\.\d+)?`
const EXACT = new RegExp(String.raw`^(${NUMBER})\s*%?$`)
const RANGE = new RegExp(String.raw`^(${NUMBER})\s*%?\s*[-–]\s*(${NUMBER})\s*%?$`)

/** The stake of an owner, exactly as its decimals stand, or a range; other words stay among the properties. */
export function takeStake(values: PropertyValues): Pick<Relation, 'stakePercent'> {
  const [text = ''] = values.all('percentage')
  const exact = EXACT.exec(text)?.[1]
  const [, min, max] = RANGE.exec(text) ?? []
  const range = min !== undefined && max !== undefined && Number(min) <= Number(max)
  if (exact === undefined && !range) return {}
  values.takeFirst('percentage')
  return exact === undefined
    ? { stakePercent: { min: min ?? '', max: max ?? '' } }
    : { stakePercent: exact }
}
