/** From what the overlap engine found to what a form keeps of it. */
import type { FieldFinding, FormContent, FormField, Mapping } from '../contract.ts'
import { isAsked } from './fields.ts'

type Findings = ReadonlyMap<string, FieldFinding>

export const byField = (findings: readonly FieldFinding[]): Findings => new Map(findings.map((finding) => [finding.fieldId, finding]))

/** What a finding proposes, as yet nobody's word. */
export function proposedMapping({ elementKey, measure, tags, criteria }: FieldFinding): Mapping {
  return { elementKey, measure, tags, criteria, confirmedBy: null, confirmedAt: null }
}

function eachField(content: FormContent, change: (field: FormField) => FormField): FormContent {
  return { ...content, sections: content.sections.map((section) => ({ ...section, fields: section.fields.map(change) })) }
}

/** The ledgers hold it, or it follows from what they hold. */
export const isHeld = ({ verdict }: Pick<FieldFinding, 'verdict'>) => verdict === 'held' || verdict === 'derivable'

/** Held and derivable columns are drawn; `several`: columns that ask more than one fact, which must be split first. */
export function drawnWhereHeld(content: FormContent, findings: Findings, several: ReadonlySet<string>): FormContent {
  return eachField(content, (field) => {
    const finding = findings.get(field.id)
    if (!finding || !isAsked(field) || !isHeld(finding) || finding.elementKey === null || several.has(field.id)) return field
    const kept = field.mapping?.confirmedBy ? field.mapping : proposedMapping(finding)
    return { ...field, fill: 'drawn', mapping: kept }
  })
}

/** Every field has a meaning, if only "something new": what goes to the joint meeting is settled, whatever is learned later. */
export function settled(content: FormContent, findings: Findings): FormContent {
  return eachField(content, (field) => {
    const finding = findings.get(field.id)
    return field.mapping !== null || field.fill === 'calculated' || !finding ? field : { ...field, mapping: proposedMapping(finding) }
  })
}
