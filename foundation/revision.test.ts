import { expect, test } from 'vitest'
import { changedMeanwhileRefusal } from './revision.ts'
import { say } from './words.ts'

test('a stale save is told who changed it, at the time in Beijing, and which fields differ', () => {
  const { data, status } = changedMeanwhileRefusal({
    current: { title: '新', minutes: 30, clauses: [{ a: 1, b: 2 }] },
    sent: { title: '旧', minutes: 30, clauses: [{ b: 2, a: 1 }] },
    who: '演示·申请员',
    when: '2026-11-22T18:38:00.000Z',
  })
  expect(status).toBe(409)
  expect(data.text.zh).toContain('演示·申请员已于2026年11月23日 02:38修改')
  expect(data.details).toMatchObject({ changed: ['title'] })
})

test('where nobody’s name stands on the change, the sentence names nobody', () => {
  const { data } = changedMeanwhileRefusal({ current: {}, sent: {}, who: '', when: '' })
  expect(data.text.zh).toBe('在您编辑期间，这条记录有了变化。您的内容仍在屏幕上；请重新打开看一看，再保存。')
})

test('days inside sentences are shown as people write them, other values as they are', () => {
  expect(say(['到{{day}}为止，编号{{number}}。', 'Until {{day}}, number {{number}}.'], { day: '2026-12-07', number: '2026-13' })).toEqual({
    zh: '到2026年12月7日为止，编号2026-13。',
    en: 'Until 7 Dec 2026, number 2026-13.',
  })
})
