import { z } from 'zod'
import { endpoint } from '../../../foundation/endpoint.ts'
import { AreaCode, Id, Revision } from '../../../foundation/fields.ts'
import { Baseline } from '../contract/baseline.ts'

export const endpoints = {
  listBaselines: endpoint({
    method: 'GET',
    path: '/burden/baselines',
    summary: 'Earlier times that can be compared with, for an area',
    permission: 'anyone',
    input: z.object({ area: AreaCode.default('110000000000') }),
    output: z.array(Baseline),
  }),
  defineBaseline: endpoint({
    method: 'POST',
    path: '/burden/baselines',
    summary: 'Define an earlier time to compare with: area and months only; its figures are computed',
    permission: 'burden.baselines',
    input: Baseline.pick({ name: true, areaCode: true, fromDay: true, months: true, because: true }),
    output: Baseline,
  }),
  freezeBaseline: endpoint({
    method: 'POST',
    path: '/burden/baselines/{id}/snapshot',
    summary: 'Keep what is counted for a baseline today, with its hash, so that later corrections show',
    permission: 'burden.baselines',
    input: z.object({ id: Id, revision: Revision }),
    output: Baseline,
  }),
}
