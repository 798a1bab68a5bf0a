/** Loads reference/proof-graph.json: the reported cases, step by step. Loading again adds only what is not there yet. */
import { v7 as newId } from 'uuid'
import { systemClock } from '../../../foundation/clock.ts'
import { json, textArray, type Database } from '../../../foundation/database.ts'
import type { ProofCase, ProofStep } from '../contract/graph.ts'

type LoadedStep = Omit<ProofStep, 'id'> & { key: string }
type LoadedDemand = { case: string; from: string; to: string; either: string | null; clause: ProofStep['clause']; note: string | null }
type GraphFile = { cases: ProofCase[]; steps: LoadedStep[]; demands: LoadedDemand[] }

/** Gives the number of demands in the file. */
export async function loadProofGraph(db: Database, text: string): Promise<number> {
  const { cases, steps, demands } = JSON.parse(text) as GraphFile
  const now = systemClock()
  for (const { key: _, clause, heldBy, ...step } of steps) {
    await db
      .insertInto('proofSteps')
      .values({ ...step, id: newId(), clause: clause && json(clause), heldBy: textArray(heldBy) })
      .onConflict((conflict) => conflict.columns(['body', 'title']).doNothing())
      .execute()
  }
  const stored = await db.selectFrom('proofSteps').select(['id', 'body', 'title']).execute()
  const idOf = (key: string) => {
    const step = steps.find((one) => one.key === key)
    return stored.find(({ body, title }) => body === step?.body && title === step?.title)?.id ?? ''
  }
  const known = await db.selectFrom('proofDemands').select(['fromStep', 'toStep']).execute()
  const rows = demands
    .map(({ case: caseCode, from, to, either, note, clause }) => ({
      either,
      note,
      caseCode,
      clause: clause && json(clause),
      fromStep: idOf(from),
      toStep: idOf(to),
    }))
    // a demand that was dropped since is not brought back by an update
    .filter(({ fromStep, toStep }) => !known.some((one) => one.fromStep === fromStep && one.toStep === toStep))
    .map((row) => ({
      ...row,
      id: newId(),
      source: cases.find(({ code }) => code === row.caseCode)?.source ?? '',
      state: 'stands' as const,
      droppedBecause: null,
      droppedOn: null,
      enteredBy: 'reference',
      revision: 1,
      createdAt: now,
    }))
  if (rows.length > 0) await db.insertInto('proofDemands').values(rows).execute()
  return demands.length
}
