/** 负担: person-minutes and counts, computed from the tasks that were handed down; nothing here is typed in. */
import { z } from 'zod'
import { endpoint } from '../../foundation/endpoint.ts'
import { AreaCode, Id } from '../../foundation/fields.ts'
import { AreaLevel } from '../areas/contract.ts'
import { ItemVersionRead } from '../items/contract.ts'

const Year = z.number().int().min(2000).max(2100)

/** Tasks and person-minutes; refused and withdrawn tasks cost nothing and are counted apart. */
export const BurdenFigures = z.object({
  tasks: z.number().int(),
  personMinutes: z.number().int(),
  communities: z.number().int().describe('communities that had at least one task'),
  completed: z.number().int(),
  refused: z.number().int(),
  withdrawn: z.number().int(),
})
export type BurdenFigures = z.output<typeof BurdenFigures>

export const BurdenSummary = z.object({
  area: AreaCode,
  areaName: z.string(),
  year: Year,
  /** All communities and villages of the area, with or without tasks. */
  communitiesInArea: z.number().int(),
  total: BurdenFigures,
  byMonth: z.array(BurdenFigures.extend({ month: z.string() })),
  byArea: z.array(BurdenFigures.extend({ code: AreaCode, name: z.string(), level: AreaLevel, communitiesInArea: z.number().int() })),
  byDepartment: z.array(
    BurdenFigures.extend({
      organisationId: Id,
      name: z.string(),
      /** Yearly person-minutes the department may ask of one community; null = no budget set. */
      budgetPerCommunity: z.number().int().nullable(),
      /** The most that any one community of the area has been asked this year, and what is left for it. */
      mostUsed: z.number().int(),
      leftAtMostUsed: z.number().int().nullable(),
    }),
  ),
})
export type BurdenSummary = z.output<typeof BurdenSummary>

/** Why an item should leave the lists. */
export const ExitReason = z.enum(['expired', 'expires_soon', 'basis_repealed', 'rejected_by_communities', 'emergency_overdue'])
export type ExitReason = z.output<typeof ExitReason>

export const endpoints = {
  summariseBurden: endpoint({
    method: 'GET',
    path: '/burden',
    summary: 'Tasks and person-minutes of an area in a year, by month, unit and department, with budgets and what is left',
    permission: 'anyone',
    input: z.object({ area: AreaCode.default('110000000000'), year: Year.optional() }),
    output: BurdenSummary,
  }),
  downloadBurden: endpoint({
    method: 'GET',
    path: '/burden/csv',
    summary: 'The same figures per community, department and month as CSV',
    permission: 'anyone',
    input: z.object({ area: AreaCode.default('110000000000'), year: Year.optional() }),
    output: z.file(),
  }),
  listExitCandidates: endpoint({
    method: 'GET',
    path: '/exit-candidates',
    summary: 'Items that should leave: expiring, basis repealed, rejected by communities, emergencies not regularised',
    permission: 'burden.read',
    input: z.object({}),
    output: z.array(z.object({ version: ItemVersionRead, reasons: z.array(ExitReason), tasks: z.number().int(), refused: z.number().int() })),
  }),
}
