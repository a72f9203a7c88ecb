import type { Entity } from '../../../domain/network/schema/entity.ts'
import { importFtmWords } from '../../../words/importFtm.ts'
import type { ImportLog } from '../../reader/importLog.ts'
import type { FtmRecord } from './ftmRecord.ts'
import { PropertyValues } from './propertyValues.ts'
import { restOf } from './restOf.ts'

type Location = NonNullable<Entity['location']>

const PARTS = ['street', 'street2', 'postalCode', 'city', 'region', 'state'] as const

function takeCoordinate(values: PropertyValues, name: string, limit: number): number | undefined {
  const fits = (text: string) => text.trim() !== '' && Math.abs(Number(text)) <= limit
  const text = values.takeWhere(name, fits)
  return text === undefined ? undefined : Number(text)
}

/** The id an address gets when it is written without one of its own. */
export const addressIdOf = (entityId: string): string => `${entityId}-address`

/** An address on one line. */
function textOf(values: PropertyValues): string | undefined {
  const full = values.takeFirst('full')
  if (full !== undefined) return full
  const parts = PARTS.flatMap((name) => values.all(name).slice(0, 1))
  return parts.length > 0 ? parts.join(', ') : undefined
}

function locationOf(address: FtmRecord, entityId: string): Location {
  const values = new PropertyValues(address.properties)
  const place = textOf(values)
  const lat = takeCoordinate(values, 'latitude', 90)
  const lon = takeCoordinate(values, 'longitude', 180)
  const { attributes = {} } = restOf(address, values, true)
  if (address.id !== addressIdOf(entityId)) attributes['id'] = address.id
  return {
    ...(place !== undefined && { place }),
    ...(lat !== undefined && { lat }),
    ...(lon !== undefined && { lon }),
    ...(Object.keys(attributes).length > 0 && { attributes }),
  }
}

/** Addresses of the files, which become part of the entities that name them. */
export class AddressBook {
  private readonly named = new Set<string>()

  constructor(
    private readonly addresses: ReadonlyMap<string, FtmRecord>,
    private readonly log: ImportLog,
  ) {}

  isNamed(id: string): boolean {
    return this.named.has(id)
  }

  /** Where a thing is: its first address; the text of every further one joins the property `address`. */
  takeLocation(values: PropertyValues, { id, place }: FtmRecord): AddressesOfThing {
    const found: FtmRecord[] = []
    for (const addressId of values.take('addressEntity')) {
      const address = this.addresses.get(addressId)
      if (address) {
        this.named.add(addressId)
        found.push(address)
      } else {
        this.log.noted(place, importFtmWords.unknownInline('addressEntity', addressId))
      }
    }
    const [first, ...others] = found
    if (!first) {
      const text = values.takeFirst('address')
      return {
        countries: [],
        texts: values.take('address'),
        ...(text !== undefined && { location: { place: text } }),
      }
    }
    const more = others.map(
      (address) => textOf(new PropertyValues(address.properties)) ?? address.id,
    )
    return {
      location: locationOf(first, id),
      countries: found.flatMap((address) => address.properties.get('country') ?? []),
      texts: [...new Set([...values.take('address'), ...more])],
    }
  }
}

export interface AddressesOfThing {
  readonly location?: Location
  /** codes of the countries of the addresses */
  readonly countries: readonly string[]
  /** further addresses */
  readonly texts: readonly string[]
}
