let answer: boolean | undefined

function widthOf(text: string): number {
  const element = document.createElement('span')
  element.textContent = text
  element.style.position = 'absolute'
  element.style.visibility = 'hidden'
  document.body.append(element)
  const { offsetWidth } = element
  element.remove()
  return offsetWidth
}

/** Whether this system draws a pair of regional indicators as a flag, and not as two letters or two empty boxes. */
export function drawsFlags(): boolean {
  answer ??= widthOf('🇨🇳') <= 1.5 * widthOf('🇨')
  return answer
}
