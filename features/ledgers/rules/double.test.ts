import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alikeFrom, likenessOf } from './double.ts'

const li = { name: '李秀英', birthDate: '1949-12-31', address: '东四十条22号' }

test.each([
  ['the same in everything', {}, 1],
  ['one letter of the name apart', { name: '李秀莹' }, 0.9],
  ['a full-width space in the name', { name: '李　秀英' }, 1],
  ['the birth date known as a year only', { birthDate: '1949' }, 0.9],
  ['no dwelling known', { address: null }, 0.85],
])('%s is worth a look', (_, changed, likeness) => {
  const found = likenessOf(li, { ...li, ...changed }).likeness
  expect(found).toBeCloseTo(likeness, 1)
  expect(found).toBeGreaterThanOrEqual(alikeFrom)
})

test.each([
  ['only the name', { birthDate: '1980-05-06', address: '和平里3号' }],
  ['name and dwelling, father and son', { birthDate: '1975-01-01' }],
  ['birth date and dwelling, twins', { name: '李建国' }],
])('%s alone is no reason to ask', (_, changed) => {
  expect(likenessOf(li, { ...li, ...changed }).likeness).toBeLessThan(alikeFrom)
})

test('a name of two letters has to be the same', () => {
  const wang = { ...li, name: '王芳' }
  expect(likenessOf(wang, { ...wang, name: '王方' }).likeness).toBe(0)
})

test('likeness is the same both ways and stays between 0 and 1', () => {
  const person = fc.record({
    name: fc.option(fc.constantFrom('李秀英', '李秀莹', '王芳', '王方')),
    birthDate: fc.option(fc.constantFrom('1949', '1949-12', '1949-12-31', '1980-03-04', '1980-04-03')),
    address: fc.option(fc.constantFrom('东四十条22号', '东四十条22号院', '和平里3号')),
  })
  fc.assert(
    fc.property(person, person, (one, other) => {
      const { likeness } = likenessOf(one, other)
      expect(likeness).toBe(likenessOf(other, one).likeness)
      expect(likeness).toBeGreaterThanOrEqual(0)
      expect(likeness).toBeLessThanOrEqual(1)
    }),
  )
})
