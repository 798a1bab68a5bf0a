import { sql } from 'kysely'
import { expect } from 'vitest'
import { story, type Story } from '../../server/testing/story.ts'
import { filled, opened } from './testing/world.ts'

/** Every row of every table as text, but those of one. */
async function everythingBut({ db }: Pick<Story, 'db'>, left: string): Promise<{ tables: number; text: string }> {
  const { rows } = await sql<{ name: string }>`select table_name as name from information_schema.tables where table_schema = 'public'`.execute(db)
  const texts: string[] = []
  for (const { name } of rows.filter((table) => table.name !== left)) {
    const { rows: held } = await sql<{ text: string }>`select to_jsonb(held)::text as text from ${sql.table(name)} as held`.execute(db)
    texts.push(...held.map(({ text }) => `${name} ${text}`))
  }
  return { tables: rows.length, text: texts.join('\n') }
}

const histogram = ({ db }: Pick<Story, 'db'>) => db.selectFrom('editingHistogram').selectAll().execute()

story('what a submission says of its time is counted, and stands in no other table', async (told) => {
  const { as } = told
  const world = await opened(told)
  const { id, revision } = await filled(told, world)
  const before = await everythingBut(told, 'editing_histogram')
  const key = '01900000-0000-7000-8000-0000000000aa'
  await as(world.worker, { key }).reports.submitReport({ id, revision, editing: '40-80' })
  expect(await histogram(told)).toEqual([{ formVersionId: world.form.id, month: '2026-11', bucket: '40-80', count: 1 }])
  const after = await everythingBut(told, 'editing_histogram')
  expect(after.tables).toBeGreaterThan(60)
  expect(after.text.length).toBeGreaterThan(before.text.length)
  expect(after.text).toContain(id)
  expect(after.text.split('40-80')).toHaveLength(before.text.split('40-80').length)
  expect(after.text).not.toMatch(/"editing"/)
})

story('a submission that is refused counts nothing, and one that says nothing is not counted', async (told) => {
  const { as, refused } = told
  const world = await opened(told)
  const { code } = await refused(as(world.worker).reports.submitReport({ id: world.report.id, revision: 1, editing: '1-2' }))
  expect(code).toBe('INCOMPLETE')
  const { id, revision } = await filled(told, world)
  await as(world.worker).reports.submitReport({ id, revision })
  expect(await histogram(told)).toEqual([])
})

story('a median is shown from ten fillings on, beside the declared minutes; anyone may read it', async (told) => {
  const { db, as } = told
  const { form } = await opened(told)
  const put = (month: string, bucket: '2-5' | '5-10', count: number) =>
    db.insertInto('editingHistogram').values({ formVersionId: form.id, month, bucket, count }).execute()
  await put('2026-10', '2-5', 6)
  await put('2026-11', '5-10', 3)
  const [few] = await as.public().reports.listMeasuredMinutes({})
  expect(few).toMatchObject({ formVersionId: form.id, title: '独居老人探访月报', estimate: 5, measured: null })
  await put('2026-11', '2-5', 3)
  const [enough] = await as.public().reports.listMeasuredMinutes({})
  expect(enough?.measured).toEqual({ n: 10, median: 4, over: false, difference: -1 })
})
