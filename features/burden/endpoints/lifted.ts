import { z } from 'zod'
import { endpoint } from '../../../foundation/endpoint.ts'
import { AreaCode, Day, Id } from '../../../foundation/fields.ts'
import { Indicator, LiftedBurden } from '../contract/lifted.ts'

const Asked = z.object({
  area: AreaCode.default('110000000000'),
  months: z.coerce.number().int().min(1).max(36).default(12).describe('how many months, the running one among them; a baseline brings its own'),
  until: Day.optional().describe('the last day counted; today by default'),
  baseline: Id.optional().describe('compared with; by default the same months a year earlier'),
})

export const endpoints = {
  readLifted: endpoint({
    method: 'GET',
    path: '/burden/lifted',
    summary: 'What was lifted from communities: an earlier time beside now, in the communities counted both times, with the sample and what is method',
    permission: 'anyone',
    input: Asked.extend({ indicator: Indicator.default('person_minutes').describe('for the units below and the months') }),
    output: LiftedBurden,
  }),
  downloadLifted: endpoint({
    method: 'GET',
    path: '/burden/lifted/csv',
    summary: 'Everything the comparison is made of as one CSV, community by community: every number of it can be computed again from this file',
    permission: 'anyone',
    input: Asked,
    output: z.file(),
  }),
}
