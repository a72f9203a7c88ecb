/** An answer that comes when the test says so, the same to all who ask. */
export function answeredLater<Answer>() {
  const promised: { give?: (answer: Answer) => void } = {}
  const answer = new Promise<Answer>((resolve) => {
    promised.give = resolve
  })
  return { ask: () => answer, give: (given: Answer) => promised.give?.(given) }
}
