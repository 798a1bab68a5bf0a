/** Stored cells as they are read: each with where it came from, when, and how it was worked out. */
import { say, type Language, type Text } from '../../../foundation/words.ts'
import type { Registry } from '../../elements/queries/registry.ts'
import { showWithUnit } from '../../elements/rules/show.ts'
import type { FormContent, FormField, FormVersion, Section } from '../../forms/contract.ts'
import { spokenFormula } from '../../forms/rules/formula/spoken.ts'
import type { Cell, CellSource } from '../contract.ts'
import { partsOf, wasChanged } from '../rules/cells.ts'
import { figureSections } from '../rules/fields.ts'
import { kindWords, sourceWords } from '../words.ts'
import type { ReportStored } from '../tables.ts'

/** Whom a field counts: 独居老人、低保（居民）. */
function whomOf({ population }: Section, { mapping }: FormField, { tags }: Registry): Text {
  const kind = say(kindWords[population?.subjectKind ?? 'person'] ?? ['对象', 'subjects'])
  const named = [...new Set([...(population?.tags ?? []), ...(mapping?.tags ?? [])])].flatMap((key) => tags.get(key) ?? [])
  if (named.length === 0) return kind
  return { zh: `${named.map(({ name }) => name).join('、')}（${kind.zh}）`, en: `${named.map(({ nameEn }) => nameEn).join(', ')} (${kind.en})` }
}

function ruleOf(content: FormContent, section: Section, field: FormField, registry: Registry): Text | null {
  const { formula, fill, mapping } = field
  if (formula !== null) return say(sourceWords.formula, { formula: spokenFormula(formula, content) })
  if (fill !== 'drawn' || !mapping) return null
  const whom = whomOf(section, field, registry)
  const known = mapping.elementKey === null ? undefined : registry.elements.get(mapping.elementKey)
  const element = { zh: known?.name ?? field.label, en: known?.nameEn ?? field.label }
  switch (mapping.measure) {
    case 'count':
      return say(sourceWords.counted, { whom })
    case 'sum':
      return say(sourceWords.summed, { whom, element })
    case 'average':
      return say(sourceWords.averaged, { whom, element })
    case 'share':
      return say(sourceWords.shared, { whom })
    case 'value':
      return null
  }
}

/** Follows from something else by a rule of the registry (age from the birth date …); what is read off an ID number is held like any value. */
function derivationOf({ mapping }: FormField, { derivations }: Registry): Text | undefined {
  const keys = [mapping?.elementKey, ...(mapping?.criteria ?? []).map(({ elementKey }) => elementKey)].filter((key) => key !== null && key !== undefined)
  return keys.flatMap((key) => derivations.get(key) ?? []).find(({ rule }) => rule.kind !== 'id_part')?.explanation
}

function sourceOf(
  content: FormContent,
  section: Section,
  field: FormField,
  report: Pick<ReportStored, 'openedAt' | 'submittedAt'>,
  registry: Registry,
): Omit<CellSource, 'subjects' | 'freshUntil'> {
  const elementKey = field.mapping?.elementKey ?? null
  if (field.fill === 'calculated')
    return {
      kind: 'calculated',
      label: say(sourceWords.calculated),
      at: report.submittedAt ?? report.openedAt,
      elementKey,
      rule: ruleOf(content, section, field, registry),
    }
  if (field.fill === 'asked') return { kind: 'community', label: say(sourceWords.community), at: report.submittedAt, elementKey, rule: null }
  const derivation = derivationOf(field, registry)
  const label = say(sourceWords.ledger, { whom: whomOf(section, field, registry) })
  return { kind: derivation ? 'derived' : 'drawn', label, at: report.openedAt, elementKey, rule: derivation ?? ruleOf(content, section, field, registry) }
}

const textOf = (of: (language: Language) => string): Text => ({ zh: of('zh'), en: of('en') })

/** Every figure of the form, empty ones too, by field id. */
export function expandCells(
  { content }: FormVersion,
  report: Pick<ReportStored, 'cells' | 'openedAt' | 'submittedAt'>,
  registry: Registry,
): Record<string, Cell> {
  return Object.fromEntries(
    figureSections(content).flatMap((section) =>
      section.fields.map((field) => {
        const cell = report.cells[field.id]
        const { v, n, u, d, b } = partsOf(cell)
        const source = sourceOf(content, section, field, report, registry)
        const changed = wasChanged(cell)
        const element = registry.elements.get(field.mapping?.elementKey ?? '')
        const drawn = textOf((language) =>
          d === undefined ? '—' : showWithUnit({ type: field.kind, unit: field.unit, precision: element?.precision ?? null }, undefined, d, language) || '—',
        )
        const counted = typeof v === 'number' && field.mapping?.measure === 'count' && field.fill === 'drawn' ? Number(d ?? v) : 0
        const whole: Cell = {
          value: v,
          source: {
            ...source,
            ...(changed && { kind: 'community' as const, label: say(sourceWords.changed, { drawn }) }),
            freshUntil: u ?? null,
            subjects: n ?? counted,
          },
          changedByCommunity: changed,
          because: b ?? null,
        }
        return [field.id, whole] as const
      }),
    ),
  )
}
