/** The proposal as a form fills it in; all of it stays the applicant's to change. Official texts, so in Chinese. Pure. */
import { ItemProposal, type ItemVersion } from '../../items/contract.ts'
import type { FormContent, FormVersion } from '../../forms/contract.ts'
import type { FormForAdmission } from '../../forms/contract/admission.ts'
import type { ProposalDraft } from '../contract.ts'

function contentOf({ purpose, sections }: FormContent): string {
  const parts = sections.map(({ title, fields }) => `${title}（${fields.length} 项）`).join('、')
  return [purpose.trim(), `内容：${parts}。`].filter(Boolean).join('\n')
}

/** `judged`: minutes of one filling and the text on what is asked. `before`: the version of the item that this form would follow. */
export function proposalOfForm(
  { content, organisationId }: Pick<FormVersion, 'content' | 'organisationId'>,
  { minutes, dataAsked }: Pick<FormForAdmission, 'minutes' | 'dataAsked'>,
  before?: ItemVersion,
): ProposalDraft {
  return {
    ...(before && ItemProposal.strip().parse(before)),
    list: 'assist',
    title: content.title,
    titleEn: content.titleEn,
    content: contentOf(content),
    communityDuties: before?.communityDuties ?? '核对系统已经带出的内容，补充其余各项。',
    departmentDuties: before?.departmentDuties ?? '设计表样，从已有台账取数，汇总结果并反馈社区。',
    communityRole: before?.communityRole ?? 'report',
    clauses: content.clauses,
    leadOrganisationId: organisationId,
    areaCodes: content.areaCodes,
    communityTypes: content.communityTypes,
    frequencyCount: 1,
    frequencyPeriod: content.period,
    minutes: Math.max(1, minutes),
    dataAsked,
    validFrom: before?.validTo ?? null,
    validTo: null,
  }
}
