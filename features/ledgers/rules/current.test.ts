import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { currentOf } from './current.ts'
import { factsHeld, factsIn, say, type Merging, type Said } from './facts.ts'
import { shownAlone, shownBy } from './current.ts'
import type { Subject } from '../contract.ts'

const today = '2026-11-23'
const elements = new Map([
  ['name', { freshDays: null }],
  ['phone', { freshDays: 30 }],
  ['idNo', { freshDays: null }],
])
const instant = (minute: number) => new Date(Date.UTC(2026, 9, 1) + minute * 60_000).toISOString()
const idOf = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`

const facts = fc.record({
  minute: fc.integer({ min: 0, max: 12 }),
  values: fc.dictionary(fc.constantFrom('name', 'phone', 'note'), fc.constantFrom('甲', '乙', null), { maxKeys: 3 }),
  sealed: fc.dictionary(fc.constantFrom('idNo'), fc.constantFrom('cipher one', 'cipher two'), { maxKeys: 1 }),
  tags: fc.array(
    fc.record({ tag: fc.constantFrom('dibao', 'alone'), from: fc.constantFrom(null, '2026-01-01', '2027-01-01'), to: fc.constantFrom(null, '2026-06-01') }),
    {
      maxLength: 2,
    },
  ),
  whom: fc.constantFrom(idOf(1), idOf(2)),
  source: fc.constantFrom('desk', 'import'),
})
const statements = fc.array(facts, { minLength: 1, maxLength: 12 }).map((all) =>
  all.map(({ minute, whom, ...said }, index) => ({
    ...said,
    id: idOf(100 + index),
    subjectId: whom,
    saidAt: instant(minute),
    retractedAt: null as string | null,
  })),
)
type Made = Said & { source: string }
const merge: Merging = { id: idOf(106), keptId: idOf(1), mergedId: idOf(2), takenFromMerged: ['name'], mergedAt: instant(6), undoneAt: null }
const of = (said: readonly Said[], merges: Merging[] = []) => currentOf(said, elements, { today, subjectId: idOf(1), merges })

describe('what stands follows from what was said', () => {
  test('the order in which statements are read does not matter', () => {
    fc.assert(
      fc.property(
        statements.chain((said) => fc.tuple(fc.constant(said), fc.shuffledSubarray(said, { minLength: said.length }))),
        ([said, shuffled]) => {
          expect(of(shuffled, [merge])).toEqual(of(said, [merge]))
        },
      ),
    )
  })
  test('a new record stands as its one statement says, whichever way it is computed', () => {
    fc.assert(
      fc.property(statements, fc.constantFrom<Said['values']>({}, { $endedOn: '2026-10-02', $endedBecause: '迁出' }), ([first], ends) => {
        const values: Said['values'] = { ...first?.values, ...ends }
        const said: Said = { ...(first as Said), values }
        expect(shownAlone(said, elements, today)).toEqual(shownBy(new Map(factsIn(said)), elements, today))
      }),
    )
  })
  test('what was retracted is as if it had never been said', () => {
    fc.assert(
      fc.property(statements, fc.nat(), (said, which) => {
        const victim = said[which % said.length]
        const retracted = said.map((one) => (one === victim ? { ...one, retractedAt: instant(20) } : one))
        const without = said.filter((one) => one !== victim)
        expect(of(retracted, [merge])).toEqual(of(without, [merge]))
      }),
    )
  })
  test('a merger undone leaves no trace', () => {
    fc.assert(fc.property(statements, (said) => void expect(of(said, [{ ...merge, undoneAt: instant(9) }])).toEqual(of(said))))
  })
  test('undoing an import leaves what was said later, by whomever', () => {
    fc.assert(
      fc.property(statements, (said: Made[]) => {
        const undone = said.map((one) => (one.source === 'import' ? { ...one, retractedAt: instant(20) } : one))
        const shown = of(undone)
        const last = said
          .filter(({ source, subjectId, values }) => source === 'desk' && subjectId === idOf(1) && 'name' in values)
          .toSorted((a, b) => (a.saidAt + a.id < b.saidAt + b.id ? -1 : 1))
          .at(-1)
        expect(shown.values['name'] ?? null).toBe(last?.values['name'] ?? null)
      }),
    )
  })
  test('saying one after the other gives what computing from all gives, in whatever order they arrive', () => {
    fc.assert(
      fc.property(statements, (said) => {
        const own = said.filter(({ subjectId }) => subjectId === idOf(1))
        let kept = { id: idOf(1), ...shownBy(new Map(), elements, today) } as Subject
        for (const one of own) {
          const held = factsHeld(kept)
          say(held, factsIn(one))
          kept = { ...kept, ...shownBy(held, elements, today) }
        }
        const { id: _, ...stands } = kept
        expect(stands).toEqual(of(own))
      }),
    )
  })
})

const saying = (minute: number, values: Said['values'], whom = idOf(1)): Said => ({
  id: idOf(200 + minute),
  subjectId: whom,
  values,
  sealed: {},
  tags: [],
  saidAt: instant(minute),
  retractedAt: null,
})

test('a merged record fills gaps, the kept one’s own value stays unless it was chosen otherwise, and what is said later counts', () => {
  const said = [saying(1, { name: '李秀英' }), saying(3, { name: '李秀莹', phone: '1', note: '乙' }, idOf(2)), saying(4, { phone: null })]
  expect(of(said, [{ ...merge, takenFromMerged: [] }]).values).toEqual({ name: '李秀英', phone: '1', note: '乙' })
  expect(of(said, [merge]).values).toMatchObject({ name: '李秀莹' })
  expect(of([...said, saying(8, { name: '李英' })], [merge]).values).toMatchObject({ name: '李英' })
})

test('nothing said is told apart from said to be nothing, and a value ages from the day it was said', () => {
  const shown = of([saying(1, { name: '甲', phone: '1' }), saying(2, { name: null })])
  expect(shown.values).toEqual({ phone: '1' })
  expect(shown.origins.flatMap(({ keys }) => keys)).toEqual(['phone', 'name'])
  expect(shown.staleOn).toBe('2026-11-01')
})
