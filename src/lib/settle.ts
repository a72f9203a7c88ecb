/** Calls `run` once nothing has asked for `wait` milliseconds; `flush` runs what waits at once. */
export function settle(run: () => void, wait: number): { ask: () => void; flush: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  const flush = () => {
    if (timer === undefined) return
    clearTimeout(timer)
    timer = undefined
    run()
  }
  const ask = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      timer = undefined
      run()
    }, wait)
  }
  return { ask, flush }
}
