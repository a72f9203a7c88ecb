import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { publishedSchema } from '../../src/domain/network/schema/publishedSchema.ts'

it('the published JSON Schema is what the zod schema gives', () => {
  const published = readFileSync('public/data/network.schema.json', 'utf8')
  expect(published).toBe(`${JSON.stringify(publishedSchema(), null, 1)}\n`)
})
