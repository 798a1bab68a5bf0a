/** An age is never written down: it would stand still from that day on. */
import { expect } from 'vitest'
import { ledgerInForce, residents, write } from '../../server/testing/ledgers.ts'
import { story, type Story } from '../../server/testing/story.ts'
import { people, uploaded, xlsx } from './testing/import.ts'

const withAge = (told: Story) =>
  ledgerInForce(told, { columns: [...residents.columns, ...['age', 'isOver60'].map((elementKey) => ({ elementKey, required: false, basis: [] }))] })

story('an age that is typed is refused with the fact it follows from, and so is what is asked of an age', async (told) => {
  const { as, places, refused } = told
  const ledger = await withAge(told)
  const worker = as('community_worker').ledgers
  const say = (values: Record<string, string | number | boolean | null>) =>
    worker.sayRows({ id: ledger.id, rows: [{ id: null, communityCode: places.community, values: { name: '李秀英', ...values }, revision: null }] })
  const typed = await say({ birthDate: '1949-12-31', age: 76 })
  expect(typed).toMatchObject({
    stored: 0,
    answers: [{ faults: [{ elementKey: 'age', code: 'CALCULATED', zh: '“年龄”由“出生日期”每天算出，不用填写；不对时请改“出生日期”。' }] }],
  })
  expect((await say({ isOver60: true })).answers[0]?.faults).toMatchObject([{ elementKey: 'isOver60', code: 'CALCULATED' }])
  const { answers } = await say({ birthDate: '1949-12-31', age: null })
  const id = answers[0]?.row?.id ?? ''
  const { cells } = await worker.getSubject({ id })
  expect([cells['age']?.value, cells['isOver60']?.value]).toEqual([76, true])
  const asked = await worker.receiveRequest({
    kind: 'correction',
    communityCode: places.community,
    subjectId: id,
    body: '年龄不对',
    askedBy: '李秀英本人',
    receivedOn: '2026-11-23',
  })
  const correction = worker.answerRequest({ id: asked.id, outcome: 'granted', answer: '已更正。', corrections: { age: 70 }, revision: asked.revision })
  expect((await refused(correction)).code).toBe('CALCULATED')
})

story('a column of ages in a workbook is left out, with the reason, and cannot be chosen', async (told) => {
  const { as, refused } = told
  const ledger = await withAge(told)
  const read = await uploaded(
    told,
    await xlsx([
      ['姓名', '年龄'],
      ['李秀英', 76],
    ]),
    { ledgerId: ledger.id },
  )
  expect(read.columns[1]).toMatchObject({ use: 'ignore', elementKey: null, reasons: [{ zh: '“年龄”由“出生日期”每天算出，不导入。' }] })
  expect(read.elements.map(({ key }) => key)).not.toContain('age')
  const { id, revision } = read
  const chosen = as('community_worker').ledgers.matchColumns({ id, revision, columns: [{ index: 1, use: 'take', elementKey: 'age' }] })
  expect(await refused(chosen)).toMatchObject({ code: 'COLUMNS_FAULTY', fields: [{ field: 'column1' }] })
  await write(as('community_worker'), ledger.id, [{ name: '王建国' }])
  expect(await people(told, ledger.id)).toEqual([['王建国']])
})
