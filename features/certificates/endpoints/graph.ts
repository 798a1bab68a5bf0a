import { z } from 'zod'
import { endpoint } from '../../../foundation/endpoint.ts'
import { Id, Revision } from '../../../foundation/fields.ts'
import { DemandAsked, ProofDemand, ProofGraph } from '../contract/graph.ts'

export const endpoints = {
  readProofGraph: endpoint({
    method: 'GET',
    path: '/proof-graph',
    summary: 'Who demands which proof of whom first: circles, what nobody may issue, what is held already, and the fewest demands to drop',
    permission: 'anyone',
    input: z.object({ without: z.string().max(4000).optional().describe('ids of demands to leave out, separated by commas: what if they were dropped') }),
    output: ProofGraph,
  }),
  downloadProofGraph: endpoint({
    method: 'GET',
    path: '/proof-graph/csv',
    summary: 'Every demand with its steps and what was found about it, as CSV',
    permission: 'anyone',
    input: z.object({}),
    output: z.file(),
  }),
  enterDemand: endpoint({
    method: 'POST',
    path: '/proof-demands',
    summary: 'Enter a demand that somebody met, with its source',
    permission: 'certificates.graph',
    input: DemandAsked,
    output: ProofDemand,
  }),
  dropDemand: endpoint({
    method: 'POST',
    path: '/proof-demands/{id}/dropping',
    summary: 'Say that a demand is no longer made, and why; it stays on record',
    permission: 'certificates.graph',
    input: z.object({ id: Id, revision: Revision, because: z.string().trim().min(4).max(500) }),
    output: ProofDemand,
  }),
}
