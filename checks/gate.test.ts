/**
 * Nothing reaches a community without passing the gate: read from the declarations, from the whole source, and tried.
 */
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { tables } from '../database/tables.ts'
import { DispatchAsked } from '../features/dispatches/contract.ts'
import { handDown } from '../features/dispatches/gate/hand-down.ts'
import { GatePass } from '../features/dispatches/gate/pass.ts'
import { rolledBack } from '../server/testing/database.ts'
import { camel, declaredEndpoints, importsOf, product, withoutComments } from './house.ts'

const handedDown = Object.entries(tables)
  .filter(([, table]) => 'handsDown' in table && table.handsDown)
  .map(([name]) => name)
const files = product(['features', 'foundation', 'database', 'server'])
const handDownFile = 'features/dispatches/gate/hand-down.ts'
const passFile = 'features/dispatches/gate/pass.ts'
const sendFile = 'features/dispatches/commands/send.ts'
const handDownReportFile = 'features/dispatches/commands/hand-down-report.ts'
const openCampaignFile = 'features/dispatches/commands/open-campaign.ts'
const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** Ways to bring a row into a table: Kysely and SQL, quoted or in a schema. */
function insertsInto(table: string): RegExp {
  const names = [table, camel(table)].map(escaped).join('|')
  return new RegExp(
    `\\b(?:insertInto|mergeInto|replaceInto)\\(\\s*['"\`](?:public\\.)?(?:${names})\\b|\\b(?:insert\\s+into|merge\\s+into|copy)\\s+(?:public\\.)?"?(?:${names})\\b`,
    'i',
  )
}

test('the tables that reach a community are known, and only the gate’s last step fills them', () => {
  expect(handedDown).toEqual(['tasks'])
  expect(files.length).toBeGreaterThanOrEqual(150)
  const inserting = files.filter(({ text }) => handedDown.some((table) => insertsInto(table).test(withoutComments(text)))).map(({ path }) => path)
  expect(inserting).toEqual([handDownFile])
  // a table name put together at run time would escape the reading above
  const computed = files.filter(
    ({ path, text }) => path.startsWith('features/') && /\b(?:insertInto|mergeInto|replaceInto)\(\s*(?!['"])/.test(withoutComments(text)),
  )
  expect(computed.map(({ path }) => path)).toEqual([])
})

test('a search for inserts finds them however they are written', () => {
  for (const text of [`insertInto('tasks')`, `insertInto( "tasks" )`, 'sql`insert\n into public.tasks (id)`', 'sql`INSERT INTO "tasks"`', `mergeInto('tasks')`])
    expect(insertsInto('tasks').test(text), text).toBe(true)
  for (const text of [`insertInto('taskNotes')`, 'insert into tasks_of_others', `selectFrom('tasks')`])
    expect(insertsInto('tasks').test(text), text).toBe(false)
})

test('every endpoint whose command can hand something down is marked, and passes the gate first', () => {
  const callers = files.filter(({ path, text }) => path !== handDownFile && /\bhandDown\(/.test(withoutComments(text)))
  const commands = callers.flatMap(({ path, text }) => {
    const plain = withoutComments(text)
    return plain.split(/^(?=export (?:async )?function )/m).flatMap((part) => {
      const name = /^export (?:async )?function (\w+)/.exec(part)?.[1]
      if (!part.includes('handDown(')) return []
      const gate = part.indexOf('passGate(')
      return [{ path, name, passesFirst: gate >= 0 && gate < part.indexOf('handDown(') }]
    })
  })
  const marked = declaredEndpoints.filter(({ handsDown }) => handsDown)
  expect(declaredEndpoints.length).toBeGreaterThanOrEqual(60)
  expect(marked.map(({ name, permission }) => [name, permission])).toEqual([
    ['dispatches.sendDispatch', 'dispatches.send'],
    ['dispatches.openCampaign', 'cleanups.campaign'],
    ['reports.openCycle', 'reports.open'],
  ])
  expect(marked.every(({ method, computes }) => method === 'POST' && !computes)).toBe(true)
  // a dispatch, the opening of a report cycle and a round of a clean-up campaign, each with its one command; no other hands down
  expect(commands).toEqual([
    { path: handDownReportFile, name: 'handDownReport', passesFirst: true },
    { path: openCampaignFile, name: 'openCampaign', passesFirst: true },
    { path: sendFile, name: 'sendDispatch', passesFirst: true },
  ])
})

test('nobody but the gate’s own folder and its three commands sees the way down', () => {
  const importers = files.flatMap((source) =>
    importsOf(source)
      .filter(({ from }) => from === handDownFile)
      .map(() => source.path),
  )
  expect(importers).toEqual([handDownReportFile, openCampaignFile, sendFile])
  const makers = files.filter(({ text }) => /new GatePass\(|GatePass\.ask\(/.test(withoutComments(text))).map(({ path }) => path)
  expect(makers).toEqual([passFile])
})

test('only the opening of a report cycle says so to the gate, and no request can', () => {
  const saying = files.filter(({ text }) => /\bcycle: /.test(withoutComments(text)) && /passGate\(/.test(withoutComments(text))).map(({ path }) => path)
  expect(saying).toEqual([handDownReportFile])
  const openers = files.flatMap((source) =>
    importsOf(source)
      .filter(({ from }) => from === handDownReportFile)
      .map(() => source.path),
  )
  expect(openers.filter((path) => !path.startsWith('features/reports/'))).toEqual([])
  expect(Object.keys(DispatchAsked.shape).toSorted()).toEqual(['areaCodes', 'communityTypes', 'dueOn', 'fileIds', 'instructions', 'versionId'])
})

test('without a pass of the gate’s own making nothing is handed down', () =>
  rolledBack(async (db) => {
    const forged: unknown[] = [undefined, null, {}, { asked: {}, targets: [] }, Object.create(GatePass.prototype), new Proxy({}, {})]
    for (const pass of forged) await expect(handDown(db, pass as GatePass)).rejects.toThrow('nothing is handed down without a gate pass')
    // @ts-expect-error the constructor is private: this does not compile, and at run time it throws
    expect(() => new GatePass(Symbol('forged'), db, {})).toThrow('made by passGate only')
  }))

test('the database itself refuses a dispatch without a number, and a task without a dispatch', () =>
  rolledBack(async (db) => {
    const { rows } = await sql<{ definition: string }>`
      select pg_get_constraintdef(oid) as definition from pg_constraint where conrelid in ('dispatches'::regclass, 'tasks'::regclass)`.execute(db)
    const definitions = rows.map(({ definition }) => definition)
    expect(definitions.length).toBeGreaterThanOrEqual(8)
    expect(definitions).toContainEqual(expect.stringContaining("admission_number <> ''"))
    expect(definitions).toContainEqual(expect.stringMatching(/FOREIGN KEY \(dispatch_id\) REFERENCES dispatches/))
    const { rows: columns } = await sql<{ name: string }>`
      select table_name || '.' || column_name as name from information_schema.columns
      where table_name in ('dispatches', 'tasks') and column_name in ('admission_number', 'dispatch_id', 'minutes', 'version_id') and is_nullable = 'NO' and table_schema = 'public' order by 1`.execute(
      db,
    )
    expect(columns.map(({ name }) => name)).toEqual([
      'dispatches.admission_number',
      'dispatches.minutes',
      'dispatches.version_id',
      'tasks.dispatch_id',
      'tasks.minutes',
      'tasks.version_id',
    ])
  }))
