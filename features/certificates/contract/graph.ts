/** 证明图谱: who demands which proof of whom first; where that runs in a circle, ends at nobody, or asks what is held already. */
import { z } from 'zod'
import { Day, Id, Instant, Revision } from '../../../foundation/fields.ts'
import { ClauseReference } from '../../laws/contract.ts'

const Line = z.string().trim().min(2).max(200)

export const StepKind = z.enum(['requirement', 'proof'])
export type StepKind = z.output<typeof StepKind>

/** One thing of one body, as stored: two steps of the same body and title are one. */
export const ProofStep = z.object({
  id: Id,
  kind: StepKind,
  body: Line,
  bodyEn: z.string().trim().max(200).nullable(),
  title: Line,
  titleEn: z.string().trim().max(200).nullable(),
  /** May this body lawfully give it? Null: no text was found. */
  lawful: z.boolean().nullable(),
  clause: ClauseReference.nullable(),
  /** Bodies and registers that hold the fact already. */
  heldBy: z.array(z.string().trim().min(2).max(100)).max(10),
  note: z.string().trim().max(500).nullable(),
})
export type ProofStep = z.output<typeof ProofStep>

export const DemandState = z.enum(['stands', 'dropped'])

export const ProofDemand = z.object({
  id: Id,
  fromStep: Id,
  toStep: Id,
  /** Demands of one step with the same mark: one of them is enough. */
  either: z.string().trim().max(40).nullable(),
  /** The article that orders it; null = habit. */
  clause: ClauseReference.nullable(),
  note: z.string().trim().max(500).nullable(),
  /** CX10 …: the reported case it comes from; null where somebody entered it here. */
  caseCode: z.string().nullable(),
  source: z.string().trim().min(2).max(2000),
  state: DemandState,
  droppedBecause: z.string().trim().max(500).nullable(),
  droppedOn: Day.nullable(),
  enteredBy: z.string(),
  revision: Revision,
  createdAt: Instant,
})
export type ProofDemand = z.output<typeof ProofDemand>

/** A step as the graph shows it; those of the catalogue have ids like `catalogue:CA03` and are computed from the lists. */
export const GraphStep = ProofStep.omit({ id: true }).extend({
  id: z.string(),
  fromCatalogue: z.boolean(),
  /** Two texts in force contradict each other: not issued for now, and not counted as what nobody may ever give. */
  disputed: z.boolean(),
})
export type GraphStep = z.output<typeof GraphStep>

export const GraphDemand = ProofDemand.pick({ either: true, clause: true, note: true, caseCode: true, source: true }).extend({
  id: z.string(),
  from: z.string(),
  to: z.string(),
  fromCatalogue: z.boolean(),
  /** Null for demands of the catalogue: they change through admission. */
  revision: Revision.nullable(),
})
export type GraphDemand = z.output<typeof GraphDemand>

export const ProofCase = z.object({ code: z.string(), title: z.string(), whatHappened: z.string(), outcome: z.string(), source: z.string() })
export type ProofCase = z.output<typeof ProofCase>

export const ProofGraph = z.object({
  steps: z.array(GraphStep),
  demands: z.array(GraphDemand),
  cases: z.array(ProofCase),
  /** Every circle: all steps of its component, and the demands of its shortest circle in the order to walk. */
  circles: z.array(z.object({ steps: z.array(z.string()), circle: z.array(z.string()) })),
  impossible: z.array(z.object({ step: z.string(), because: z.enum(['nobody_may', 'waits_for']), waitsFor: z.array(z.string()) })),
  redundant: z.array(z.object({ demand: z.string(), heldBy: z.array(z.string()), byAsker: z.boolean() })),
  /** The smallest set of demands without which no circle is left; `proven` false = the best found, not shown to be smallest. */
  toDrop: z.object({ demands: z.array(z.string()), proven: z.boolean() }),
  dropped: z.array(z.object({ id: Id, from: z.string(), to: z.string(), because: z.string(), on: Day })),
})
export type ProofGraph = z.output<typeof ProofGraph>

/** What somebody enters: a demand they met, step by step. */
export const DemandAsked = ProofDemand.pick({ either: true, clause: true, note: true, source: true }).extend({
  from: ProofStep.pick({ kind: true, body: true, title: true }),
  to: ProofStep.pick({ body: true, title: true, heldBy: true }),
})
export type DemandAsked = z.output<typeof DemandAsked>
