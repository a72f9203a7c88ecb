import { z } from 'zod/mini'
import { name, text } from './schema/primitives.ts'

/** One network the site ships, as public/data/index.json lists it. */
export const shippedNetworkSchema = z.looseObject({
  id: name,
  title: name,
  description: text,
  /** path of the network file beside index.json */
  file: name,
  entities: z.int().check(z.nonnegative()),
  relations: z.int().check(z.nonnegative()),
  fictional: z.boolean(),
})

export const shippedIndexSchema = z.looseObject({
  kind: z.literal('chokepoint-atlas/index'),
  version: z.literal(1),
  networks: z.array(shippedNetworkSchema),
})

export type ShippedNetwork = z.infer<typeof shippedNetworkSchema>
