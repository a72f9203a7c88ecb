/** @typedef {{ parsing: number, reading: number }} Times milliseconds */

/** @type {import('../row.ts').Row} */
export const row = {
  name: 'open 5,233 firms: parse + validate + index ÷ JSON.parse',
  limit: 4,
  rounds: 15,
  async prepare({ browser, address }) {
    const page = await browser.newPage()
    await page.goto(`${address}pages/reading.html`)
    const measure = async () => {
      /** @type {Times} */
      const { parsing, reading } = await page.evaluate(
        `measureReading(${JSON.stringify(`${address}networks/firms.json`)})`,
      )
      return reading / parsing
    }
    return { measure, close: () => page.close() }
  },
}
