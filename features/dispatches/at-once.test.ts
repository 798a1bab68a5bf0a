/** Two dispatches at the same moment: on PostgreSQL over two connections, on PGlite (which has one) one after the other. */
import pg from 'pg'
import { expect, inject, test } from 'vitest'
import { openPostgres } from '../../database/connection.ts'
import type { Actor } from '../../foundation/actor.ts'
import { civilDay } from '../../foundation/clock.ts'
import { inTransaction, type Database } from '../../foundation/database.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import type { Request } from '../../foundation/request.ts'
import { admit } from '../../server/testing/admitted.ts'
import { rolledBack } from '../../server/testing/database.ts'
import { storyKeyring, storySigning } from '../../server/testing/keyring.ts'
import { makeOrganisation, makePerson, places } from '../../server/testing/people.ts'
import { urlOf } from '../../server/testing/prepare.ts'
import { storyBegins, type Story } from '../../server/testing/story.ts'
import { sendDispatch } from './commands/send.ts'

const deployment = { demonstration: true, secret: '', publicUrl: '', keyring: storyKeyring, signing: storySigning }

function requestOf(db: Database, actor: Actor): Request {
  return {
    db,
    deployment,
    actor,
    now: storyBegins,
    today: civilDay(storyBegins),
    fromAddress: '',
    record: async () => undefined,
    afterCommit: () => undefined,
    start: async () => '',
    answerHeaders: new Headers(),
    askedHeaders: new Headers(),
  }
}

/** A database of its own, for what is committed here must not stay for other tests; dropped with the template. */
async function withTwoConnections(work: (db: Database, together: boolean) => Promise<void>): Promise<void> {
  const prepared = inject('preparedDatabase')
  if (prepared.kind === 'pglite') return rolledBack((db) => work(db, false))
  const own = `${prepared.prefix}_at_once_${process.pid}_${Math.random().toString(36).slice(2, 8)}`
  const client = new pg.Client({ connectionString: prepared.url })
  await client.connect()
  await client.query(`create database ${own} template ${prepared.template}`)
  await client.end()
  const connection = openPostgres(urlOf(prepared.url, own), 8)
  try {
    await work(connection.db, true)
  } finally {
    await connection.close()
  }
}

/** Sends each of `versionIds` once, all at the same moment where that is possible; gives the reasons of those refused. */
async function sendAll(db: Database, actor: Actor, versionIds: readonly string[], together: boolean): Promise<string[][]> {
  const refusedWith: string[][] = []
  const send = async (versionId: string) => {
    try {
      await inTransaction(db, (transaction) =>
        sendDispatch(requestOf(transaction, actor), {
          versionId,
          areaCodes: [places.community],
          communityTypes: [],
          dueOn: '2026-12-04',
          instructions: '',
          fileIds: [],
        }),
      )
    } catch (error) {
      if (!isRefusal(error)) throw error
      refusedWith.push((error.data.details as { refusals: { reason: string }[] }).refusals.map(({ reason }) => reason))
    }
  }
  if (together) await Promise.all(versionIds.map(send))
  else for (const versionId of versionIds) await send(versionId)
  return refusedWith
}

async function departmentIn(db: Database) {
  const lead = await makeOrganisation(db, { kind: 'municipal_department', name: '测试并发局' })
  const { actor } = await makePerson(db, civilDay(storyBegins), { role: 'department_applicant', organisation: lead.id })
  const told = { db, clock: () => storyBegins, deployment } as Story
  return { lead, actor, told }
}

test('of four dispatches at once only one takes the last occurrence', () =>
  withTwoConnections(async (db, together) => {
    const { lead, actor, told } = await departmentIn(db)
    const { id } = await admit(told, lead.id)
    expect(await sendAll(db, actor, [id, id, id, id], together)).toEqual([['FREQUENCY_USED'], ['FREQUENCY_USED'], ['FREQUENCY_USED']])
    const { count } = await db.selectFrom('tasks').select(db.fn.countAll<number>().as('count')).where('versionId', '=', id).executeTakeFirstOrThrow()
    expect(count).toBe(1)
  }))

test('of four dispatches of different items at once only two fit into the department’s minutes', () =>
  withTwoConnections(async (db, together) => {
    const { lead, actor, told } = await departmentIn(db)
    const versions: string[] = []
    for (const title of ['协助甲', '协助乙', '协助丙', '协助丁']) versions.push((await admit(told, lead.id, { title })).id)
    await db
      .insertInto('burdenBudgets')
      .values({ organisationId: lead.id, year: 2026, minutesPerCommunity: 120, basis: '纪要', setBy: '测试', setAt: storyBegins })
      .execute()
    expect(await sendAll(db, actor, versions, together)).toEqual([['BUDGET_EXCEEDED'], ['BUDGET_EXCEEDED']])
  }))
