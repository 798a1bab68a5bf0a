import { z } from 'zod'
import { endpoint } from '../../../foundation/endpoint.ts'
import { MeasuredMinutes } from '../contract/editing.ts'

export const endpoints = {
  listMeasuredMinutes: endpoint({
    method: 'GET',
    path: '/measured-minutes',
    summary: 'How long forms really take to fill in: medians of coarse classes beside the declared minutes; none below ten fillings, nothing about anybody',
    permission: 'anyone',
    input: z.object({}),
    output: z.array(MeasuredMinutes),
  }),
}
