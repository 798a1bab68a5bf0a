/** An export as it leaves the door: in pieces, without a length beforehand, whole. */
import { expect } from 'vitest'
import { openDoor } from '../../server/http.ts'
import { storyConfig } from '../../server/testing/config.ts'
import { idNumbers, ledgerInForce, write } from '../../server/testing/ledgers.ts'
import { story } from '../../server/testing/story.ts'

story('an export of many rows is sent in pieces, and each row is there once', async (told) => {
  const { as, db, person } = told
  const ledger = await ledgerInForce(told)
  const people = Array.from({ length: 500 }, (_, index) => ({ name: `居民${index}` }))
  for (let batch = 0; batch < 3; batch += 1)
    await write(as('community_worker'), ledger.id, batch === 0 ? [{ name: '李秀英', idNo: idNumbers[0] ?? '' }, ...people.slice(1)] : people)
  const worker = await person({ role: 'community_worker' })
  const server = await openDoor(db, storyConfig, () => true)
  try {
    const headers = { host: '127.0.0.1:3000', 'content-type': 'application/json' }
    const post = (url: string, payload: object, more: Record<string, string> = {}) => {
      const text = JSON.stringify(payload)
      return server.inject({ method: 'POST', url, payload: text, headers: { ...headers, 'content-length': String(Buffer.byteLength(text)), ...more } })
    }
    const entered = await post('/api/demonstration/session', { postId: worker.postId })
    const cookie = [entered.headers['set-cookie'] ?? []]
      .flat()
      .map((set) => set.split(';')[0])
      .join('; ')
    const answer = await post(`/api/ledgers/${ledger.id}/exports`, { format: 'csv', purpose: '入户核对' }, { cookie })
    expect({ status: answer.statusCode, length: answer.headers['content-length'] }).toEqual({ status: 200, length: undefined })
    expect(answer.headers['content-disposition']).toContain(encodeURIComponent('居民台账'))
    const lines = answer.body.trim().split('\r\n')
    expect(lines).toHaveLength(2 + 1500)
    expect(lines.filter((line) => line.includes('居民499'))).toHaveLength(3)
    expect(answer.body).not.toContain(idNumbers[0])
  } finally {
    await server.close()
  }
})
