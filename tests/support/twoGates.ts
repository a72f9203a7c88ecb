import { buildNetwork } from './networkBuilder.ts'

/** A maker, a trader, two banks and two end users: the first bank alone leads to one of them, and both banks to the other. */
export const GATE_RELATIONS = [
  'maker supplies trader',
  'trader supplies gate',
  'trader supplies side',
  'gate finances army',
  'side finances army',
  'gate finances navy',
]

/** One entry point and two end users; one bank alone leads to one of them, and both banks to the other. */
export const twoGates = buildNetwork({
  meta: { title: 'Two gates' },
  entities: [
    'maker:manufacturer@DE "Maker"',
    'trader@CN "Trader, Ltd."',
    'gate:bank@KP "=Gate"',
    'side:bank@KP "Side"',
    'army:end_user@KP "Army"',
    'navy:end_user@KP "Navy"',
  ],
  relations: GATE_RELATIONS,
}).file
