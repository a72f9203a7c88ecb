/** Which of two decimals without sign or exponent is greater, exactly: below 0, 0 or above 0. `"9.50"` is `"9.5"`. */
export function compareDecimals(a: string, b: string): number {
  const [wholeA = '', partA = ''] = a.split('.')
  const [wholeB = '', partB = ''] = b.split('.')
  const whole = Math.max(wholeA.length, wholeB.length)
  const part = Math.max(partA.length, partB.length)
  const digitsA = wholeA.padStart(whole, '0') + partA.padEnd(part, '0')
  const digitsB = wholeB.padStart(whole, '0') + partB.padEnd(part, '0')
  if (digitsA === digitsB) return 0
  return digitsA < digitsB ? -1 : 1
}
