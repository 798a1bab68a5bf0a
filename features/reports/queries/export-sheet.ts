/** An export as lines and columns: the form's own head (统计法 第十七条), then where, then what. */
import type { Actor } from '../../../foundation/actor.ts'
import type { Written, WrittenColumn } from '../../../foundation/spreadsheets/types.ts'
import type { Registry } from '../../elements/queries/registry.ts'
import { showValue } from '../../elements/rules/show.ts'
import type { FormField, FormVersion, Section } from '../../forms/contract.ts'
import { legalHead } from '../../forms/rules/legal-head.ts'
import type { Cycle } from '../contract.ts'
import { codeListOf, elementLike } from '../rules/checkable.ts'
import { valueOf, type StoredCells } from '../rules/cells.ts'
import { isNumeric } from '../rules/fields.ts'
import type { Value } from '../../elements/contract.ts'

/** Number, issuing body, approval number and validity stand on every sheet. */
export function headLines(form: FormVersion, cycle: Cycle, issuer: string, areaName: string, today: string): string[] {
  return [form.content.title, legalHead(form, issuer), `期别：${cycle.period}　范围：${areaName}　取数日期：${today}　（依据《统计法》第十七条标明）`]
}

/** Who took it out, for what and when: so that a copy that goes astray says where it came from. */
export const watermarkOf = ({ organisationName, name }: Actor, now: string) =>
  `${organisationName} ${name} ${new Date(Date.parse(now) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')}`

export const titleOf = ({ path, label, unit }: FormField) => `${[...path, label].join('／')}${unit === null ? '' : `（${unit}）`}`

export const placeColumns: WrittenColumn[] = ['区', '街道（乡镇）', '社区（村）', '区划代码'].map((label) => ({ label, width: 16 }))
export const columnsOf = (section: Pick<Section, 'fields'>): WrittenColumn[] => section.fields.map((field) => ({ label: titleOf(field), width: 14 }))

/** Numbers stay numbers; money is written in the unit of the field. */
export function cellWriter(registry: Registry): (field: FormField, value: Value) => Written {
  const known = new Map<string, { like: ReturnType<typeof elementLike>; list: ReturnType<typeof codeListOf> }>()
  return (field, value) => {
    if (value === null || value === '') return null
    if (typeof value === 'number' && isNumeric(field) && field.kind !== 'money') return value
    const one = known.get(field.id) ?? { like: elementLike(field, registry), list: codeListOf(field, registry) }
    known.set(field.id, one)
    const shown = showValue(one.like, one.list, value, 'zh')
    return field.kind === 'money' ? Number(shown.replaceAll(',', '')) : shown
  }
}

export const figuresOf = (fields: readonly FormField[], cells: StoredCells, write: ReturnType<typeof cellWriter>): Written[] =>
  fields.map((field) => write(field, valueOf(cells[field.id])))
