/** One cell of a subject's row. */
import { memo, useSyncExternalStore } from 'react'
import { FieldError } from '../../../../web/ui/FieldError.tsx'
import { FieldControl } from '../../../../web/ui/form/FieldControl.tsx'
import { fieldId, type FormTools } from '../../../../web/ui/form/tie.ts'
import type { FormField, Section } from '../../../forms/contract.ts'
import { rowKey } from './fields.ts'
import type { ReportWhole } from './whole.ts'
import { ReturnBox } from './ReturnBox.tsx'
import { Returned, useReturned } from './Returned.tsx'

type Props = { section: Section; field: FormField; row: ReportWhole['rows'][number]; tools: FormTools; error: string | undefined }

/** Drawn again only for itself: a table has hundreds of them. */
export const RowCell = memo(function RowCell({ section, field, row: { number, cells }, tools, error }: Props) {
  const { entries } = tools
  const key = rowKey(section.id, number, field.id)
  const returned = useReturned(field.id, number)
  const fault = useSyncExternalStore(entries.subscribe, () => entries.fault(key)) ?? error
  const asked = entries.field(key)
  const isShown = useSyncExternalStore(entries.subscribe, () => asked === undefined || entries.shows(asked))
  const id = fieldId(key)
  const isBack = returned.some(({ resolvedAt }) => resolvedAt === null)
  return (
    <td id={`cell-${field.id}/${number}`} data-title={field.label} className={isBack ? 'report-cell-returned' : undefined}>
      <div>
        {asked && !asked.readOnly
          ? isShown && (
              <FieldControl
                field={asked}
                tie={{
                  id,
                  'aria-labelledby': `label-${field.id} row-${section.id}-${number}`,
                  ...(fault && { 'aria-invalid': true as const, 'aria-describedby': `${id}-error` }),
                  ...(asked.required && { 'aria-required': true as const }),
                }}
                tools={tools}
              />
            )
          : (cells[field.id]?.shown ?? '')}
        {fault && <FieldError id={`${id}-error`} sentence={fault} />}
        <Returned of={returned} />
        <ReturnBox place={`${field.id}/${number}`} />
      </div>
    </td>
  )
})
