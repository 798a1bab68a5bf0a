import { expect, test } from 'vitest'
import { narrowed } from './narrowed.ts'
import { placeOf } from './place.ts'

const phone = { left: 0, top: 0, width: 390, height: 844 }
const field = { left: 17, top: 300, bottom: 344, width: 356 }

test('the list hangs beneath its field where there is room', () => {
  expect(placeOf(field, phone, 844)).toEqual({ left: 17, width: 356, maxHeight: 250, top: 344 })
})

test('low on the page it stands above, and its lower edge touches the field however short it is', () => {
  expect(placeOf({ ...field, top: 700, bottom: 744 }, phone, 844)).toEqual({ left: 17, width: 356, maxHeight: 250, bottom: 144 })
})

test('with the keyboard of a phone open it keeps to what can still be seen', () => {
  const seen = { ...phone, height: 420 }
  const place = placeOf(field, seen, 844)
  expect(place.bottom).toBe(544)
  expect(place.maxHeight).toBeLessThanOrEqual(field.top)
})

test('it never leaves the window to the right', () => {
  const { left, width } = placeOf({ left: 360, top: 100, bottom: 130, width: 60 }, phone, 844)
  expect(left + width).toBeLessThanOrEqual(390 - 8)
})

test('a choice is found by the initials of any part of its name', () => {
  const options = [
    { code: '01', name: '汉族', initials: 'hz' },
    { code: '02', name: '蒙古族', initials: 'mgz' },
    { code: '21', name: '大学本科毕业', initials: 'dxbkby' },
  ]
  const found = (text: string) => narrowed(options, text).map(({ name }) => name)
  expect(found('hz')).toEqual(['汉族'])
  expect(found('BK')).toEqual(['大学本科毕业'])
  expect(found('dxbk')).toEqual(['大学本科毕业'])
  expect(found('蒙')).toEqual(['蒙古族'])
})
