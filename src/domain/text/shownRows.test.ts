import { describe, expect, it } from 'vitest'
import { buildNetworkFile } from '../../../tests/support/networkBuilder.ts'
import { indexNetwork } from '../network/indexNetwork.ts'
import { dataHash } from '../network/dataHash.ts'
import { visibleControls } from './visibleControls.ts'

const TURNED = 'Harbour \u202egnidarT\u202c Ltd'
const WRITTEN_OUT = 'Harbour [U+202E]gnidarT[U+202C] Ltd'

describe('controls that turn the order of letters', () => {
  it('are written out, all of them and nothing else', () => {
    const controls = '\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'
    expect(visibleControls(controls)).toBe(
      '[U+202A][U+202B][U+202C][U+202D][U+202E][U+2066][U+2067][U+2068][U+2069]',
    )
    // Letters that are written from right to left, joiners and marks belong to names.
    const honest = 'שלום مرحبا \u200e\u200f\u200c\u200d 丹东 ✓'
    expect(visibleControls(honest)).toBe(honest)
  })

  const file = buildNetworkFile({ relations: ['a finances b'] })
  const [a, b] = file.entities
  const odd = {
    ...file,
    entities: [{ ...a!, name: TURNED, aliases: [TURNED], attributes: { [TURNED]: TURNED } }, b!],
    relations: [{ ...file.relations[0]!, evidence: TURNED }],
  }

  it('are seen wherever a row of the network is, while the file stays what it was', () => {
    const network = indexNetwork(odd)
    const entity = network.entityById.get('a')!
    expect(entity).toEqual({
      ...a!,
      name: WRITTEN_OUT,
      aliases: [WRITTEN_OUT],
      attributes: { [WRITTEN_OUT]: WRITTEN_OUT },
    })
    expect(network.entities[0]).toBe(entity)
    expect(network.entities[1]).toBe(b)
    expect(network.relations[0]!.evidence).toBe(WRITTEN_OUT)
    expect(network.relationsOf.get('a')).toEqual([network.relations[0]])
    expect(network.file).toBe(odd)
    expect(dataHash(network.file)).toBe(dataHash(odd))
  })

  it('are looked for without making anything anew in a network that has none', () => {
    const network = indexNetwork(file)
    expect(network.entities).toBe(file.entities)
    expect(network.relations).toBe(file.relations)
  })

  it('leave ids alone, by which rows name each other', () => {
    const turned = {
      ...file,
      entities: [{ ...a!, id: TURNED, name: TURNED }, b!],
      relations: [{ ...file.relations[0]!, source: TURNED, item: TURNED }],
    }
    const network = indexNetwork(turned)
    expect(network.entityById.get(TURNED)?.name).toBe(WRITTEN_OUT)
    expect(network.relationsOf.get(TURNED)).toHaveLength(1)
  })
})
