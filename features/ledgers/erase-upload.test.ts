/** A resident who asks for deletion is gone from the workbook, too, and what came with it can still be taken back. */
import { expect } from 'vitest'
import { basis } from '../../server/testing/ledgers.ts'
import { story, type Story } from '../../server/testing/story.ts'
import { committed, people, undone, uploaded, xlsx } from './testing/import.ts'

const table = [
  ['姓名', '出生日期', '联系电话', '人员备注'],
  ['李秀英', '1949-12-31', '13800138000', '行动不便'],
  ['王建国', '1953-07-04', '010-65251234', null],
]

async function erase({ as, places }: Story, subjectId: string, erased: string[]) {
  const worker = as('community_worker').ledgers
  const { id, revision } = await worker.receiveRequest({
    kind: 'deletion',
    communityCode: places.community,
    subjectId,
    body: '请删除我的备注',
    askedBy: '李秀英本人，持身份证到场',
    receivedOn: '2026-11-23',
  })
  await worker.answerRequest({ id, outcome: 'partly', answer: '备注已删除，其他依法保存。', clause: basis.household, erased, revision })
}

story('erasing a person empties the workbook it came with, on record, and the import can still be taken back', async (told) => {
  const { as, db, refused, trail } = told
  const worker = as('community_worker').ledgers
  const done = await committed(told, await uploaded(told, await xlsx(table)))
  expect(done).toMatchObject({ state: 'committed', creates: 2, fileErasedAt: null })
  const { rows } = await worker.listRows({ id: done.ledgerId, search: '李秀英' })
  await erase(told, rows[0]?.id ?? '', ['personRemark'])
  const file = await db
    .selectFrom('imports')
    .innerJoin('files', 'files.id', 'imports.fileId')
    .select(['files.name', 'files.size', 'files.content'])
    .where('imports.id', '=', done.id)
    .executeTakeFirstOrThrow()
  expect(file.content).toHaveLength(0)
  for (const kept of ['importRows', 'statements', 'subjects'] as const)
    expect(JSON.stringify(await db.selectFrom(kept).selectAll().execute())).not.toContain('行动不便')
  expect((await trail()).filter(({ event }) => event === 'imports.fileErased')).toMatchObject([{ objectId: done.id }])
  const after = await worker.getImport({ id: done.id })
  expect(after).toMatchObject({ state: 'committed', mayUndo: true, fileErasedAt: '2026-11-23T02:00:00.000Z' })
  expect((await refused(worker.downloadErrors({ id: done.id }))).code).toBe('FILE_ERASED')
  expect(await undone(told, after)).toMatchObject({ state: 'undone' })
  expect(await people(told, done.ledgerId)).toEqual([])
})

story('a file that waits to be imported goes as well: it cannot be checked anew, and its row of the person is left out', async (told) => {
  const { as, refused } = told
  const worker = as('community_worker').ledgers
  const first = await committed(told, await uploaded(told, await xlsx(table)))
  const again = await uploaded(
    told,
    await xlsx([table[0] ?? [], ['李秀英', '1949-12-31', '13900139000', '已搬走'], ['王建国', '1953-07-04', '13700137000', null]]),
    {
      ledgerId: first.ledgerId,
    },
  )
  expect(again).toMatchObject({ state: 'checked', changes: 2 })
  const { rows } = await worker.listRows({ id: first.ledgerId, search: '李秀英' })
  await erase(told, rows[0]?.id ?? '', ['personRemark'])
  const waiting = await worker.getImport({ id: again.id })
  expect(waiting.fileErasedAt).not.toBeNull()
  const columns = waiting.columns.map(({ index, use, elementKey }) => ({ index, use, elementKey }))
  expect((await refused(worker.matchColumns({ id: again.id, revision: waiting.revision, columns }))).code).toBe('FILE_ERASED')
  expect(await committed(told, waiting)).toMatchObject({ state: 'committed', changes: 1, faulty: 1 })
  expect(await people(told, first.ledgerId, 'phone', 'personRemark')).toEqual([
    ['李秀英', '13800138000', ''],
    ['王建国', '13700137000', ''],
  ])
})
