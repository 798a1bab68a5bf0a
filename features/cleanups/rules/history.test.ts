import { expect, test } from 'vitest'
import { decisionsOf } from './history.ts'

const event = (day: string, step: Parameters<typeof decisionsOf>[1][number]['step'], decisionNumber: string | null = null) => ({
  at: `${day}T02:00:00.000Z`,
  step,
  decisionNumber,
})

test('a find stands with the decision it followed, not with the one it led to', () => {
  const past = decisionsOf({ decided: 'cancelled' }, [
    event('2025-12-01', 'found'),
    event('2025-12-20', 'cancelled', '京清〔2025〕1号'),
    event('2026-01-10', 'carried_out'),
    event('2026-03-05', 'returned', '京清〔2025〕1号'),
    event('2026-09-09', 'cancelled', '京清〔2026〕2号'),
  ])
  expect(past).toMatchObject([
    { number: '京清〔2025〕1号', decidedOn: '2025-12-20', carriedOutOn: '2026-01-10', foundAgainOn: ['2026-03-05'] },
    { number: '京清〔2026〕2号', decidedOn: '2026-09-09', carriedOutOn: null, foundAgainOn: [] },
  ])
})

test('what the reference data had ended has neither number nor day, and what follows it does', () => {
  expect(decisionsOf({ decided: 'cancelled' }, [])).toEqual([
    { decided: 'cancelled', number: null, decidedOn: null, carriedOutOn: null, reCheckedOn: null, foundAgainOn: [] },
  ])
  expect(decisionsOf({ decided: 'cancelled' }, [event('2026-03-05', 'returned')])).toMatchObject([{ number: null, foundAgainOn: ['2026-03-05'] }])
})

test('what nobody has decided on has no decisions, and a second find on the same day is one', () => {
  expect(decisionsOf({ decided: null }, [event('2026-03-05', 'found'), event('2026-03-06', 'reviewed')])).toEqual([])
  const twice = [event('2026-03-01', 'merged', '京清〔2026〕1号'), event('2026-03-05', 'returned'), event('2026-03-05', 'returned')]
  expect(decisionsOf({ decided: 'merged' }, twice)).toMatchObject([{ foundAgainOn: ['2026-03-05'] }])
})
