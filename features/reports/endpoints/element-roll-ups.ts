import { z } from 'zod'
import { endpoint } from '../../../foundation/endpoint.ts'
import { AreaCode, Day, Id } from '../../../foundation/fields.ts'
import { ElementKey } from '../../elements/contract.ts'
import { FieldId } from '../../forms/contract.ts'
import { PeriodKey, RollUpRow } from '../contract.ts'

/** What one form says of the element for a unit; null where none of it has been approved. */
const ElementCell = RollUpRow.pick({ reportId: true, reported: true, asked: true }).extend({ amount: z.number().nullable() })
const ElementRow = RollUpRow.pick({ code: true, name: true, level: true }).extend({ cells: z.array(ElementCell).describe('in the order of the columns') })

/** Columns stand side by side and are never added to each other: two forms may count the same people. */
export const ElementRollUp = z.object({
  elementKey: ElementKey,
  period: PeriodKey.nullable().describe('null while no form has asked it'),
  periods: z.array(PeriodKey),
  areaCode: AreaCode,
  areaName: z.string(),
  columns: z.array(
    z.object({
      formId: Id,
      title: z.string(),
      organisationName: z.string(),
      fieldId: FieldId,
      label: z.string(),
      path: z.array(z.string()),
      unit: z.string().nullable(),
    }),
  ),
  rows: z.array(ElementRow),
  /** Of each column the sum of its rows; an average or a share divided again. */
  total: ElementRow,
})

const Asked = z.object({
  elementKey: ElementKey,
  period: PeriodKey.optional(),
  areaCode: AreaCode.optional(),
})

export const endpoints = {
  readElementRollUp: endpoint({
    method: 'GET',
    path: '/roll-ups/elements/{elementKey}',
    summary: 'One data element of a period and area by the units below, a column for each form that reports it; each total is the sum of its rows',
    permission: 'reports.read',
    input: Asked.extend({ inBoundariesOf: Day.optional().describe('by default the boundaries of the period; a later day regroups by successors') }),
    output: ElementRollUp,
  }),
  exportElementRollUp: endpoint({
    method: 'GET',
    path: '/roll-ups/elements/{elementKey}/export',
    summary: 'The same community by community as Excel or CSV, streamed; each form with number, issuing body, approval number and validity',
    permission: 'reports.read',
    input: Asked.extend({ period: PeriodKey, format: z.enum(['xlsx', 'csv']).default('xlsx') }),
    output: z.file(),
  }),
}
