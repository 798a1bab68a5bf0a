/** Random tables with faults in them: the good rows arrive exactly, each faulty one is reported, and the undo leaves no trace. */
import fc from 'fast-check'
import { expect } from 'vitest'
import { idCheckDigit } from '../elements/rules/id-number.ts'
import { ledgerInForce, write } from '../../server/testing/ledgers.ts'
import { story, type Story } from '../../server/testing/story.ts'
import type { ImportRead } from './queries/import/read.ts'
import { committed, undone, uploaded, xlsx } from './testing/import.ts'

const idOf = (number: number) => {
  const seventeen = `11000019700101${String(number).padStart(3, '0')}`
  return seventeen + idCheckDigit(seventeen)
}
const row = fc.record({
  person: fc.integer({ min: 0, max: 11 }),
  phone: fc.constantFrom('13800138000', '010-65251234', null, '12', 'x'),
  named: fc.boolean(),
  wrongId: fc.boolean(),
})
type Made = { person: number; phone: string | null; named: boolean; wrongId: boolean }

/** The same rules again, as plainly as they can be said. `known`: persons the ledger held before. */
function expected(rows: readonly Made[], known: number): boolean[] {
  return rows.map((one) => {
    const twice = rows.filter((other) => other.person === one.person && !other.wrongId).length > 1 && !one.wrongId
    const held = one.person < known && !one.wrongId
    return !one.wrongId && !twice && one.phone !== '12' && one.phone !== 'x' && (one.named || held)
  })
}

/** A column whose every number is wrong is asked about: the person says that it is what its head says. */
async function answered(told: Story, read: ImportRead): Promise<ImportRead> {
  if (read.state !== 'read') return read
  const worker = told.as('community_worker').ledgers
  const columns = read.columns.map(({ index, elementKey }) => ({ index, elementKey, use: 'take' as const }))
  await worker.matchColumns({ id: read.id, revision: read.revision, columns })
  await told.jobsDone()
  return worker.getImport({ id: read.id })
}

const allWrong: Made = { person: 0, phone: '13800138000', named: false, wrongId: true }

story(
  'good rows arrive exactly, faulty ones are reported each, and taking back restores exactly what was there',
  async (told) => {
    const { db, as } = told
    const ledger = await ledgerInForce(told)
    const known = 4
    await write(
      as('community_worker'),
      ledger.id,
      Array.from({ length: known }, (_, person) => ({ name: `甲${person}`, idNo: idOf(person), phone: '13700137000' })),
    )
    const standing = () =>
      db.selectFrom('subjects').select(['id', 'values', 'sealed', 'origins', 'tags', 'staleOn']).where('withdrawnAt', 'is', null).orderBy('id').execute()
    const keys = () => db.selectFrom('subjectKeys').selectAll().orderBy('elementKey').orderBy('blind').orderBy('subjectId').execute()
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 14 }), async (rows) => {
        const before = [await standing(), await keys()]
        const table = rows.map(({ person, phone, named, wrongId }) => [named ? `甲${person}` : null, wrongId ? `${idOf(person)}9` : idOf(person), phone])
        const read = await answered(told, await uploaded(told, await xlsx([['姓名', '身份证号', '联系电话'], ...table]), { ledgerId: ledger.id }))
        const good = expected(rows, known)
        const { rows: shown } = await as('community_worker').ledgers.listImportRows({ id: read.id, size: 50 })
        expect(shown.map(({ state }) => state)).toEqual(good.map((fine) => (fine ? 'good' : 'faulty')))
        expect(shown.every(({ state, faults }) => (state === 'good') === (faults.length === 0))).toBe(true)
        if (read.creates + read.changes === 0) return
        const done = await committed(told, read)
        for (const [at, { person, phone }] of rows.entries()) {
          const found = await as('community_worker').ledgers.listRows({ id: ledger.id, search: idOf(person) })
          if (good[at]) expect(found.rows.map(({ cells }) => cells['phone']?.value ?? null)).toEqual([phone ?? (person < known ? '13700137000' : null)])
          else if (person >= known && !rows.some((other, place) => good[place] && other.person === person)) expect(found.total).toBe(0)
        }
        await undone(told, done)
        expect([await standing(), await keys()]).toEqual(before)
      }),
      { numRuns: 12, examples: [[Array.from({ length: 5 }, () => allWrong)]] },
    )
  },
  { timeout: 240_000 },
)
