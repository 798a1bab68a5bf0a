import { describe, expect, test } from 'vitest'
import { differingFields, type Draft, mergeDrafts, sendable } from './draft.ts'

const base: Draft = {
  proposal: { title: '冬季走访', content: '走访', funding: { kind: 'none', reason: '试点' } },
  need: '',
  alternatives: '',
}
const but = (change: Partial<Draft['proposal']>, rest: Partial<Draft> = {}): Draft => ({
  ...base,
  ...rest,
  proposal: { ...base.proposal, ...change },
})

describe('a draft saved over somebody else’s change', () => {
  test('keeps what each side changed when they changed different fields', () => {
    const { merged, conflicts } = mergeDrafts({ base, mine: but({ title: '冬季安全走访' }), theirs: but({ content: '入户走访' }) })
    expect(merged.proposal).toMatchObject({ title: '冬季安全走访', content: '入户走访' })
    expect(conflicts).toEqual([])
  })

  test('names the field both sides changed, with both texts', () => {
    const { merged, conflicts } = mergeDrafts({ base, mine: but({}, { need: '我的' }), theirs: but({}, { need: '对方的' }) })
    expect(conflicts).toEqual([{ field: 'need', mine: '我的', theirs: '对方的' }])
    expect(merged.need).toBe('我的')
  })

  test('sees no difference in the order of keys, in nothing against empty, or in spaces at the end', () => {
    expect(differingFields(base, but({ funding: { reason: '试点', kind: 'none' }, dataAsked: '', title: '冬季走访 ' }))).toEqual([])
  })

  test('leaves out a kind of funding whose line is not yet written', () => {
    expect(sendable(but({ funding: { kind: 'budget', line: ' ' } })).proposal).not.toHaveProperty('funding')
    expect(sendable(base)).toEqual(base)
  })
})
