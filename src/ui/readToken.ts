/**
 * The value of a colour token as the page shows it now, as a colour any canvas understands (`rgb(…)`): system colours
 * of forced-colours mode are resolved too. The name comes with its dashes: `--ink`. Where there is no style, ''.
 */
export function readToken(name: `--${string}`): string {
  const probe = document.createElement('span')
  probe.style.setProperty('forced-color-adjust', 'none')
  probe.style.color = `var(${name})`
  document.documentElement.append(probe)
  const colour = getComputedStyle(probe).color
  probe.remove()
  return colour.startsWith('var(') ? '' : colour
}
