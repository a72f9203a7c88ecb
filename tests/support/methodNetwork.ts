import { buildNetwork } from './networkBuilder.ts'

/** Two entry points, one trader, and an end user to whom a fee is paid against the table. */
export const network = buildNetwork({
  entities: [
    'maker:manufacturer@DE "Maker"',
    'shell:shell_company@HK "Shell"',
    'trader:trading_company@CN "Trader"',
    'army:end_user@KP "Army"',
    'mill:trading_company@KP "Mill"',
  ],
  relations: [
    'maker supplies trader 2012',
    'shell supplies trader',
    'trader supplies army',
    {
      source: 'mill',
      target: 'army',
      type: 'pays',
      flow: 'reverse',
      flowReason: 'A fee paid outward',
    },
  ],
})
