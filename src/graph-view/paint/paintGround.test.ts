import { expect, it } from 'vitest'
import { captionOf } from './paintGround.ts'

const VIEW = { zoom: 1, panX: 0, panY: 0, width: 800, height: 600 }
const SHELF = { kind: 'shelf', key: 'shelf', x: 20, y: 100, width: 300, height: 50 } as const

it('says of the shelf who is on no route, and who only counts with somebody else', () => {
  expect(captionOf({ ...SHELF, count: 1 }, VIEW)).toEqual({
    text: '1 entity on no documented route',
    x: 20,
    y: 88,
    align: 'left',
  })
  expect(captionOf({ ...SHELF, count: 30, withPrincipal: 5 }, VIEW).text).toBe(
    '25 entities on no documented route, 5 counted with their principal',
  )
})

it('stands clear of the name of who is first in a column', () => {
  const column = {
    kind: 'column',
    key: 'end_user',
    count: 4,
    x: 500,
    y: 80,
    width: 200,
    height: 300,
  } as const
  expect(captionOf(column, VIEW)).toEqual({ text: 'END USERS', x: 500, y: 64, align: 'left' })
})
