import { foldText } from '../../../../lib/foldText.ts'

/** A heading as it is compared: `shipperName`, `SHIPPER_NAME` and "Shipper name" are one; "amount ($)" and "stake %" keep their signs as words. */
export function foldHeading(heading: string): string {
  const apart = heading
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/\$/g, ' usd ')
    .replace(/%/g, ' percent ')
  return foldText(apart)
    .replace(/\bus usd\b|\busd usd\b/g, 'usd')
    .replace(/\bpercent percent\b/g, 'percent')
}
