import { z } from 'zod'
import { endpoint } from '../../../foundation/endpoint.ts'
import { AreaCode, Day, Id } from '../../../foundation/fields.ts'
import { ElementKey } from '../../elements/contract.ts'
import { FieldId } from '../../forms/contract.ts'
import { PeriodKey, RollUpRow } from '../contract.ts'
import { endpoints as byElement } from './element-roll-ups.ts'

const RolledField = z.object({
  id: FieldId,
  label: z.string(),
  path: z.array(z.string()),
  unit: z.string().nullable(),
  elementKey: ElementKey.nullable(),
})

export const RollUp = z.object({
  formId: Id,
  title: z.string(),
  period: PeriodKey,
  areaCode: AreaCode,
  areaName: z.string(),
  fields: z.array(RolledField),
  /** The units below, then the total: always the sum of the rows. */
  rows: z.array(RollUpRow),
  total: RollUpRow,
  periods: z.array(PeriodKey),
})

export const SeriesPoint = RolledField.omit({ elementKey: true, id: true }).extend({
  period: PeriodKey,
  formId: Id,
  fieldId: FieldId,
  title: z.string(),
  amount: z.number(),
  communities: z.number().int(),
})

export const endpoints = {
  ...byElement,
  readRollUp: endpoint({
    method: 'GET',
    path: '/roll-ups',
    summary: 'Approved numbers of a form, period and area, by the units below; the total is the sum of the rows',
    permission: 'reports.read',
    input: z.object({
      formId: Id,
      period: PeriodKey.optional(),
      areaCode: AreaCode.optional(),
      inBoundariesOf: Day.optional().describe('by default the boundaries of the period; a later day regroups by successors'),
    }),
    output: RollUp,
  }),
  readSeries: endpoint({
    method: 'GET',
    path: '/roll-ups/series',
    summary: 'One field, or one element in every form that reports it, of an area over its periods',
    permission: 'reports.read',
    input: z.object({ formId: Id.optional(), fieldId: FieldId.optional(), elementKey: ElementKey.optional(), areaCode: AreaCode.optional() }),
    output: z.object({ points: z.array(SeriesPoint) }),
  }),
  exportRollUp: endpoint({
    method: 'GET',
    path: '/roll-ups/export',
    summary: 'The approved numbers as Excel in the department’s own layout, community by community, streamed',
    permission: 'reports.read',
    input: z.object({
      formId: Id,
      period: PeriodKey,
      areaCode: AreaCode.optional(),
      sectionId: z.string().optional().describe('a table section, subject by subject; without it the figures'),
      format: z.enum(['xlsx', 'csv']).default('xlsx'),
    }),
    output: z.file(),
  }),
}
