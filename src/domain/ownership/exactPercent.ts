/** How many digits behind the point a decimal has. */
export function decimalDigits(text: string): number {
  return text.split('.')[1]?.length ?? 0
}

/** A decimal without sign or exponent as a whole number of units of 10^-digits. Exact; needs `digits ≥ decimalDigits`. */
export function toUnits(text: string, digits: number): bigint {
  const [whole = '0', part = ''] = text.split('.')
  return BigInt(whole + part.padEnd(digits, '0'))
}

/** Units of 10^-digits, none negative, as a decimal without needless zeros. */
export function fromUnits(units: bigint, digits: number): string {
  const text = String(units).padStart(digits + 1, '0')
  const part = text.slice(text.length - digits).replace(/0+$/, '')
  const whole = text.slice(0, text.length - digits)
  return digits === 0 || part === '' ? whole : `${whole}.${part}`
}
