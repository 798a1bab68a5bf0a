/** The graph as it stands on a day: what was entered and reported, joined with what the lists demand, and what follows from it. */
import { readFileSync } from 'node:fs'
import type { Database } from '../../../../foundation/database.ts'
import type { Request } from '../../../../foundation/request.ts'
import { isOfOtherPlace } from '../../../items/rules.ts'
import { versionsInForce } from '../../../items/queries/versions.ts'
import { clauseStates } from '../../../laws/queries.ts'
import type { GraphDemand, GraphStep, ProofCase, ProofGraph } from '../../contract/graph.ts'
import { findImpossible, findRedundant } from '../../rules/graph/attainable.ts'
import { breakCircles } from '../../rules/graph/break-circles.ts'
import { findCircles } from '../../rules/graph/circles.ts'
import { joined, stepsOf, type ListedProof } from '../../rules/graph/from-catalogue.ts'
import type { Graph } from '../../rules/graph/graph.ts'
import { mayIssue, referencesOf } from '../../rules/issue.ts'

/** The reported cases, as shipped: what happened, how it ended, where it was told. */
const cases = (JSON.parse(readFileSync(new URL('../../../../reference/proof-graph.json', import.meta.url), 'utf8')) as { cases: ProofCase[] }).cases

type Part = { steps: GraphStep[]; demands: GraphDemand[] }

/** Proofs of the lists that somebody is known to ask for, judged for the day. */
export async function listedProofs(db: Database, day: string): Promise<ListedProof[]> {
  const versions = (await versionsInForce(db, { day, lists: ['certificate', 'banned_certificate'] })).filter((version) => !isOfOtherPlace(version))
  const proofs: ListedProof[] = []
  for (const version of versions) {
    const { certificate: terms, code, id, title, titleEn, clauses, source } = version
    if (!terms) continue
    const verdict = mayIssue(version, terms, day, await clauseStates(db, referencesOf(version, terms), day))
    const disputed = verdict.answer === 'disputed'
    proofs.push({
      code: code ?? id,
      title,
      titleEn,
      terms,
      lawful: disputed ? null : verdict.answer === 'allowed',
      disputed,
      clause: clauses[0] ?? null,
      source,
    })
  }
  return proofs
}

async function storedPart(db: Database): Promise<Part> {
  const steps = await db.selectFrom('proofSteps').selectAll().orderBy('id').execute()
  const demands = await db.selectFrom('proofDemands').selectAll().where('state', '=', 'stands').orderBy('id').execute()
  return {
    steps: steps.map((step) => ({ ...step, fromCatalogue: false, disputed: false })),
    demands: demands.map(({ id, fromStep, toStep, either, clause, note, caseCode, source, revision }) => ({
      id,
      from: fromStep,
      to: toStep,
      either,
      clause,
      note,
      caseCode,
      source,
      fromCatalogue: false,
      revision,
    })),
  }
}

/** Steps and demands standing on the day; steps that nobody demands anything of, and that demand nothing, are left out. */
export async function graphOn(db: Database, day: string, more: readonly Part[] = []): Promise<Part> {
  const whole = joined([await storedPart(db), ...(await listedProofs(db, day)).map(stepsOf), ...more])
  const joinedUp = new Set(whole.demands.flatMap(({ from, to }) => [from, to]))
  return { steps: whole.steps.filter(({ id }) => joinedUp.has(id)), demands: whole.demands }
}

/** As the engine takes it: a demand is ordered when an article is named for it. */
export const forEngine = ({ steps, demands }: Part): Graph => ({
  steps,
  demands: demands.map(({ id, from, to, either, clause }) => ({ id, from, to, either, ordered: clause !== null })),
})

export async function readProofGraph({ db, today }: Pick<Request, 'db' | 'today'>, { without = '' }: { without?: string | undefined }): Promise<ProofGraph> {
  const left = new Set(without.split(',').filter(Boolean))
  const whole = await graphOn(db, today)
  const part = { ...whole, demands: whole.demands.filter(({ id }) => !left.has(id)) }
  const graph = forEngine(part)
  const { drop, proven } = breakCircles(graph)
  const dropped = await db.selectFrom('proofDemands').selectAll().where('state', '=', 'dropped').orderBy('droppedOn', 'desc').orderBy('id').execute()
  return {
    ...part,
    cases,
    circles: findCircles(graph),
    impossible: findImpossible(graph),
    redundant: findRedundant(graph),
    toDrop: { demands: drop, proven },
    dropped: dropped.map(({ id, fromStep, toStep, droppedBecause, droppedOn }) => ({
      id,
      from: fromStep,
      to: toStep,
      because: droppedBecause ?? '',
      on: droppedOn ?? '',
    })),
  }
}
