import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Column } from './columns.ts'
import { twinAmong } from './compare.ts'

const column = (key: string): Column => ({ label: key, keys: [`=${key}`, `#${key}`] })
const columns = (...keys: string[]) => keys.map(column)
const form = { id: 'form', columns: columns('name', 'phone', 'hose', 'pots', 'leaks') }

test.each([
  ['the same columns', columns('name', 'phone', 'hose', 'pots', 'leaks'), 1],
  ['in another order, with more beside', columns('a', 'leaks', 'pots', 'b', 'hose', 'name'), 0.8],
  ['three of five', columns('hose', 'pots', 'leaks', 'x', 'y'), 0.6],
  ['most of a small sheet', columns('name', 'hose', 'pots', 'x'), 0.75],
])('a twin: %s', (_, sheet, share) => {
  expect(twinAmong(sheet, [form])).toMatchObject({ id: 'form', share })
})

test.each([
  ['half of the columns', columns('hose', 'pots', 'x', 'y')],
  ['name and telephone alone', columns('name', 'phone', 'x')],
  ['all of three columns only', columns('hose', 'x', 'y')],
  ['nothing', []],
])('no twin: %s', (_, sheet) => {
  expect(twinAmong(sheet, [form])).toBeUndefined()
})

test('a list of names is a twin of a form that asks nothing but names', () => {
  const names = { id: 'names', columns: columns('name', 'phone', 'address', 'sex') }
  expect(twinAmong(columns('name', 'phone', 'address', 'sex'), [form, names])).toMatchObject({ id: 'names' })
})

test('of labelled cells only the share of the form counts', () => {
  const texts = columns('hose', 'pots', 'leaks', ...Array.from({ length: 40 }, (_, at) => `other${at}`))
  expect(twinAmong(texts, [form], true)).toMatchObject({ id: 'form', shared: 3, columns: 5 })
  expect(twinAmong(columns('hose', 'pots', 'a', 'b'), [{ id: 'wide', columns: columns('hose', 'pots', ...'cdefghij') }], true)).toBeUndefined()
})

test('no column is counted twice, and the order of columns and forms does not matter', () => {
  const keys = fc.array(fc.constantFrom('hose', 'pots', 'leaks', 'name', 'x', 'y', 'z'), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(
      keys,
      fc.array(fc.uniqueArray(fc.constantFrom('hose', 'pots', 'leaks', 'name', 'x', 'y', 'z'), { minLength: 1 }), { maxLength: 4 }),
      (asked, known) => {
        const forms = known.map((own, at) => ({ id: `f${at}`, columns: columns(...own) }))
        const twin = twinAmong(columns(...asked), forms)
        const turned = twinAmong(columns(...asked.toReversed()), forms.toReversed())
        expect(turned?.share).toBe(twin?.share)
        if (twin) {
          expect(twin.share).toBeGreaterThanOrEqual(0.6)
          expect(twin.share).toBeLessThanOrEqual(1)
          expect(twin.shared).toBeLessThanOrEqual(twin.columns)
        }
      },
    ),
  )
})
