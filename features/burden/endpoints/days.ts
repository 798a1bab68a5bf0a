import { z } from 'zod'
import { endpoint } from '../../../foundation/endpoint.ts'
import { Day } from '../../../foundation/fields.ts'
import { PageAsked, pageOf } from '../../../foundation/paging.ts'
import { BurdenDay, BurdenDayRead } from '../contract/days.ts'

export const endpoints = {
  listBurdenDays: endpoint({
    method: 'GET',
    path: '/burden/days',
    summary: 'The burden ledger day by day, newest first: lines, minutes, Merkle root and the chained seal',
    permission: 'anyone',
    input: PageAsked.extend({ from: Day.optional(), until: Day.optional() }),
    output: pageOf(BurdenDay),
  }),
  readBurdenDay: endpoint({
    method: 'GET',
    path: '/burden/days/{day}',
    summary: 'One day with every line exactly as sealed, so that anyone can compute the seal again; with a position, the proof of that line',
    permission: 'anyone',
    input: z.object({ day: Day, proofOf: z.coerce.number().int().min(0).optional() }),
    output: BurdenDayRead,
  }),
}
