/** Today's date in UTC as `YYYY-MM-DD`, so that what is saved at one time says one date everywhere. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}
