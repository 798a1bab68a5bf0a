/** A file with nothing to import says so at once, and says what to do. */
import { expect } from 'vitest'
import { story } from '../../server/testing/story.ts'
import { dataOf, workbookOf } from '../../foundation/spreadsheets/testing/workbook.ts'
import { csv, uploaded, xlsx } from './testing/import.ts'

story('a blank workbook ends its import with the reason, and so does a header without rows', async (told) => {
  const blank = await uploaded(told, await xlsx([]))
  expect(blank).toMatchObject({ state: 'failed', trouble: { zh: expect.stringContaining('“居民.xlsx”是空白的') } })
  const { ledgerId } = blank
  const header = await uploaded(told, csv('姓名,身份证号,联系电话\n'), { ledgerId })
  expect(header).toMatchObject({ state: 'failed', trouble: { zh: expect.stringContaining('只有表头') } })
  const heading = await uploaded(told, await xlsx([['姓名', '身份证号', '联系电话']]), { ledgerId })
  expect(heading).toMatchObject({ state: 'failed', trouble: { zh: expect.stringContaining('只有表头') } })
})

story('where a blank sheet has others beside it, another one can be taken', async (told) => {
  const bytes = await workbookOf({ sheets: [{ data: dataOf([]) }, { data: dataOf([['姓名'], ['李秀英']]) }] })
  const read = await uploaded(told, new File([new Uint8Array(bytes)], '两张表.xlsx'))
  const worker = told.as('community_worker').ledgers
  const sheet = read.sheets.find(({ name }) => name !== read.sheet)?.name ?? ''
  if (read.state === 'read') {
    expect(read.trouble?.zh).toContain('换一张工作表')
    await worker.chooseSheet({ id: read.id, revision: read.revision, sheet })
    await told.jobsDone()
  }
  expect(await worker.getImport({ id: read.id })).toMatchObject({ state: 'checked', good: 1, trouble: null })
})
