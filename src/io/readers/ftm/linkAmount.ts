import type { PropertyValues } from './propertyValues.ts'

interface Amount {
  readonly amountUsd?: number
  readonly amountNote?: string
}

const AMOUNT = /^\d+(\.\d+)?(e[+-]?\d+)?$/i
const isAmount = (text: string | undefined): text is string =>
  text !== undefined && AMOUNT.test(text) && Number.isFinite(Number(text))

/** What was paid: in dollars where the file says dollars, else as a note in the currency it names; never converted. */
export function takeAmount(values: PropertyValues): Amount {
  const [usd] = values.all('amountUsd')
  const [amount] = values.all('amount')
  const [currency = ''] = values.all('currency')
  const inDollars = currency.toUpperCase() === 'USD'
  const dollars = isAmount(usd) ? usd : undefined
  if (dollars !== undefined) {
    values.takeFirst('amountUsd')
    if (inDollars && Number(amount) === Number(dollars)) {
      values.takeFirst('amount')
      values.takeFirst('currency')
    }
    return { amountUsd: Number(dollars) }
  }
  if (isAmount(amount)) {
    values.takeFirst('amount')
    if (currency !== '') values.takeFirst('currency')
    return inDollars
      ? { amountUsd: Number(amount) }
      : { amountNote: `${amount} ${currency}`.trim() }
  }
  const euros = values.takeWhere('amountEur', isAmount)
  return euros === undefined ? {} : { amountNote: `${euros} EUR` }
}
