/**
 * Measures two things in turn, the second one first in every other round, so that neither always comes to a warmer
 * machine.
 * @param {() => Promise<number>} one
 * @param {() => Promise<number>} other
 * @returns {() => Promise<number>} one ÷ other, each time it is called
 */
export function ratioInTurn(one, other) {
  let round = 0
  return async () => {
    round += 1
    if (round % 2 === 1) return (await one()) / (await other())
    const denominator = await other()
    return (await one()) / denominator
  }
}
