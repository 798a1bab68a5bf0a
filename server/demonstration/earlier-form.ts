/** A form on paper as it used to go round: everything typed by hand, three times in the nine months. Ended when the ledgers held what it asks. */
import { admitForm, freezeForm } from '../../features/forms/commands/admission.ts'
import { saveForm } from '../../features/forms/commands/save.ts'
import { startForm } from '../../features/forms/commands/start.ts'
import type { FormContent, FormField } from '../../features/forms/contract.ts'
import type { Stage } from './stage.ts'

const columns = [
  '60岁以上人数',
  '65岁以上人数',
  '80岁以上人数',
  '独居人数',
  '空巢户数',
  '失能人数',
  '高龄津贴人数',
  '家庭医生签约人数',
  '助餐人数',
  '志愿者结对人数',
]

const typed = (label: string, index: number): FormField => ({
  id: `f${index + 1}`,
  label,
  path: [],
  kind: 'integer',
  unit: '人',
  codeList: null,
  choices: [],
  required: true,
  onlyIf: null,
  fill: 'asked',
  formula: null,
  mapping: null,
  place: null,
  note: '',
})

export const olderPeopleOnPaper = (areaCodes: string[]): FormContent => ({
  title: '老年人口情况统计表（演示）',
  titleEn: 'Older residents, filled in by hand (demonstration)',
  purpose: '掌握老年人口数量和结构。',
  period: 'quarter',
  workingDays: 5,
  areaCodes,
  communityTypes: [],
  clauses: [{ sourceId: 'elderly-law', article: '第七条' }],
  sections: [{ id: 's1', title: '老年人口', kind: 'figures', population: null, fields: columns.map(typed) }],
  rules: [],
})

/** As the department's own, under an item's version, in force from a day until another; `day` is when it is put on record. */
export async function admitPaperForm(
  stage: Stage,
  { day, from, until }: { day: string; from: string; until: string },
  areaCodes: string[],
  item: { id: string; admissionNumber: string | null },
) {
  const request = stage.requestOf('civil', day)
  const content = olderPeopleOnPaper(areaCodes)
  const { id, revision } = await startForm(request, { title: content.title, nextOf: null })
  await saveForm(request, { id, revision, content })
  await freezeForm(request, id)
  await admitForm(request, id, { itemVersionId: item.id, admissionNumber: item.admissionNumber ?? '', validFrom: from, validTo: until })
}
