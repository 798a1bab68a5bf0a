/** From an uploaded template to sections and fields. Pure. */
import type { Template, TemplateSheet } from '../../../foundation/spreadsheets/types.ts'
import { say, type Text } from '../../../foundation/words.ts'
import type { FormField, Population, Section } from '../contract.ts'
import { askedField } from '../overlap/answer.ts'
import type { OverlapIndex } from '../overlap/index.ts'
import { matchField } from '../overlap/match.ts'
import { readLabel } from '../overlap/normalise.ts'
import { kindOf } from './kinds.ts'
import { templateWords as words } from './words.ts'

export type ReadSheet = { sheet: TemplateSheet; section: Section }
type Head = { label: string; path: string[]; place: string }

const numbering = /^(序号|行次|栏次|编号)$/
const short = (text: string, most: number) => text.slice(0, most)

/** Heads of the columns or cells to fill, and what had to be left out. */
function headsOf(sheet: TemplateSheet): { heads: Head[]; notices: Text[] } {
  const { header, inputs, name } = sheet
  // a blank that nothing names asks nothing
  if (sheet.shape === 'form') {
    const named = inputs.filter(({ label }) => label.trim() !== '')
    return { heads: named.map(({ label, reference }) => ({ label: short(label.trim(), 200), path: [], place: reference })), notices: [] }
  }
  const columns = header?.columns ?? []
  const hidden = columns.filter((column) => column.hidden).map(({ letter }) => letter)
  const numbers = columns.filter(({ hidden: gone, label }) => !gone && numbering.test(readLabel(label).exact))
  const heads = columns
    .filter((column) => !column.hidden && !numbers.includes(column) && (column.path.at(-1) ?? column.label).trim() !== '')
    .map(({ label, path, letter }) => ({
      label: short((path.at(-1) ?? label).trim(), 200),
      path: path
        .slice(0, -1)
        .slice(0, 6)
        .map((head) => short(head, 100)),
      place: letter,
    }))
  return {
    heads,
    notices: [
      ...(hidden.length > 0 ? [say(words.hidden, { sheet: name, letters: hidden.join(', ') })] : []),
      ...numbers.map(({ label }) => say(words.numbering, { label })),
      ...(header?.duplicates ?? []).map(({ label, letters }) => say(words.twice, { label, letters: letters.join(', ') })),
      ...((header?.unlabelled.length ?? 0) > 0 ? [say(words.unlabelled, { letters: header?.unlabelled.join(', ') })] : []),
    ],
  }
}

function fieldOf(index: OverlapIndex, { label, path, place }: Head, id: string, section: Omit<Section, 'fields'>, title: string): FormField {
  const bare: FormField = {
    id,
    label,
    path,
    kind: 'text',
    unit: null,
    codeList: null,
    choices: [],
    required: true,
    onlyIf: null,
    formula: null,
    mapping: null,
    fill: 'asked',
    place,
    note: '',
  }
  const { best } = matchField(index, askedField(bare, { ...section, fields: [] }, title))
  const { kind, unit, codeList, choices } = kindOf(label, best, index, section.kind === 'figures')
  const mapping = best && {
    elementKey: best.element.key,
    measure: section.kind === 'subjects' ? ('value' as const) : best.measure,
    tags: best.tags,
    criteria: best.criteria,
    confirmedBy: null,
    confirmedAt: null,
  }
  return { ...bare, kind, unit: unit === null ? null : short(unit, 20), codeList, choices, mapping }
}

/** Excel's own name of a sheet says nothing: then the line above its table, else the form's title. */
export function sectionTitle({ name, header }: Pick<TemplateSheet, 'name' | 'header'>, title: string): string {
  const own = name.trim()
  if (own !== '' && !/^(sheet|工作表|表)\s*\d*$/i.test(own)) return own
  return header?.titles.map((line) => line.replaceAll(/\s+/g, '')).find((line) => line.length >= 4 && !/[:：]|^附件|^附表/.test(line)) ?? title
}

/** Sheets with something to fill, each as a section; fields are numbered through all of them. */
export function sectionsOf(
  template: Template,
  index: OverlapIndex,
  { title, population }: { title: string; population: Population },
): { read: ReadSheet[]; notices: Text[] } {
  const read: ReadSheet[] = []
  const notices: Text[] = []
  let number = 0
  for (const sheet of template.sheets) {
    const { heads, notices: told } = headsOf(sheet)
    if (sheet.hidden || sheet.shape === 'empty' || heads.length === 0) {
      notices.push(say(sheet.hidden ? words.hiddenSheet : words.empty, { sheet: sheet.name }))
      continue
    }
    const kind = sheet.shape === 'table' ? 'subjects' : 'figures'
    const section = { id: `s${read.length + 1}`, title: short(sectionTitle(sheet, title), 200), kind, population } as const
    const fields = heads.map((head) => fieldOf(index, head, `f${(number += 1)}`, section, title))
    read.push({ sheet, section: { ...section, fields } })
    const rows = sheet.header ? sheet.header.last - sheet.header.first + 1 : 0
    notices.push(
      kind === 'subjects'
        ? say(words.table, { sheet: sheet.name, rows, columns: heads.length })
        : say(words.figures, { sheet: sheet.name, cells: heads.length }),
      ...told,
    )
  }
  return { read, notices }
}
