/** A report as the long form knows it: its sections, what is asked in them, and what stands there now. */
import { sayIn, type Language } from '../../../../foundation/words.ts'
import type { CellValue, Kind } from '../../../../web/ui/grid/types.ts'
import type { FormField as AskedField, FormSection, SectionBody } from '../../../../web/ui/form/types.ts'
import type { CodeList, Element } from '../../../elements/contract.ts'
import { checkValue } from '../../../elements/rules/check-value.ts'
import type { FormField, Section } from '../../../forms/contract.ts'
import { codeListOf, elementLike } from '../../rules/checkable.ts'
import { inUnit } from '../../rules/money.ts'
import type { ReportWhole } from './whole.ts'
import { words } from './words.ts'

export type Given = {
  elements: ReadonlyMap<string, Element>
  codeLists: ReadonlyMap<string, CodeList>
  language: Language
  today: string
  writes: boolean
}

const kinds: Partial<Record<FormField['kind'], Kind>> = { integer: 'number', number: 'number', money: 'number', boolean: 'boolean', day: 'date' }

export const rowKey = (sectionId: string, number: number, fieldId: string) => `${sectionId}-${number}-${fieldId}`
/** A figure's key is its field's id; of a row's cell section, number and field. */
export function placeOf(key: string): { sectionId: string | null; number: number; fieldId: string } {
  const [sectionId = '', number, fieldId] = key.split('-')
  return fieldId === undefined ? { sectionId: null, number: 0, fieldId: sectionId } : { sectionId, number: Number(number), fieldId }
}

function askedField(field: FormField, key: string, keyOf: (id: string) => string, masked: boolean, given: Given): AskedField {
  const { language, today, writes } = given
  const like = elementLike(field, given)
  const list = codeListOf(field, given)
  const kind = masked ? 'masked' : (kinds[like.type as FormField['kind']] ?? (list ? 'code' : 'text'))
  const { onlyIf } = field
  return {
    key,
    label: field.label,
    kind,
    required: field.required && field.fill === 'asked',
    ...(field.unit && { unit: field.unit }),
    ...((!writes || field.fill !== 'asked' || field.kind === 'file') && { readOnly: true }),
    ...(kind === 'code' && list && { options: list.entries.map(({ code, name, nameEn }) => ({ code, name: language === 'zh' ? name : nameEn })) }),
    ...(like.type === 'integer' ? { decimals: 0 } : like.precision !== null && { decimals: like.precision }),
    ...(onlyIf && { when: (valueOf: (key: string) => CellValue) => valueOf(keyOf(onlyIf.field)) === onlyIf.is }),
    check: (value) => {
      const found = checkValue(like, list, value, { today })
      return 'fault' in found ? found.fault[language] : undefined
    },
  }
}

type Body = (section: Section) => SectionBody

/** `bodyOf` draws the table of a section of subjects; of its cells only the asked ones are fields. */
export function sectionsOf(report: ReportWhole, given: Given, bodyOf: Body): FormSection[] {
  return report.content.sections.map((section): FormSection => {
    const { id, title, kind, fields } = section
    if (kind === 'figures')
      return {
        key: id,
        title,
        fields: fields.map((field) => askedField(field, field.id, (other) => other, false, given)),
      }
    const asked = fields.filter(({ fill }) => fill === 'asked')
    const rows = report.rows.filter(({ sectionId }) => sectionId === id)
    return {
      key: id,
      title,
      body: bodyOf(section),
      fields: rows.flatMap(({ number, cells }) =>
        asked.map((field) => ({
          ...askedField(field, rowKey(id, number, field.id), (other) => rowKey(id, number, other), cells[field.id]?.masked ?? false, given),
          label: `${field.label} · ${sayIn(given.language, words.rowNumber, { n: number })}`,
        })),
      ),
    }
  })
}

export function valuesOf({ content, cells, rows }: ReportWhole): Record<string, CellValue> {
  const fields = new Map<string, FormField>(content.sections.flatMap((section) => section.fields.map((field) => [field.id, field])))
  const figures = Object.entries(cells).flatMap(([id, { value }]) => {
    const field = fields.get(id)
    return field ? [[id, inUnit(field, value)] as const] : []
  })
  const inRows = rows.flatMap(({ sectionId, number, cells: own }) =>
    Object.entries(own).flatMap(([id, { value, masked, shown }]) => {
      const field = fields.get(id)
      return field ? [[rowKey(sectionId, number, id), masked ? shown : inUnit(field, value)] as const] : []
    }),
  )
  return Object.fromEntries([...figures, ...inRows])
}
