import type { Pair, Words } from '../../foundation/words.ts'
import type { FormState } from './contract.ts'

export const stateWords: Record<FormState, Pair> = {
  draft: ['草稿', 'draft'],
  applied: ['准入办理中', 'in admission'],
  admitted: ['已准入', 'admitted'],
  ended: ['已停用', 'ended'],
}

export const words = {
  form: ['报表', 'form'],
  field: ['报表指标', 'field of the form'],
  template: ['模板', 'template'],
  firstSection: ['填报内容', 'What is asked'],
  faults: ['报表有 {{n}} 处需要修改，内容没有保存：{{first}}', '{{n}} things in the form need a change, so it was not saved: {{first}}'],
  notReady: ['报表还有 {{n}} 处不能提交：{{first}}', '{{n}} things keep the form from going on: {{first}}'],
  notDraft: [
    '这张表现在是“{{state}}”，内容不能再改。需要修改时，请先撤回申请，或为已准入的表起草下一版。',
    'The form is {{state}} and stands still. To change it, withdraw the application, or draft the next version of an admitted form.',
  ],
  notYours: ['只有制发单位可以修改这张表。', 'Only the organisation that issues the form may change it.'],
  notAdmitted: ['只有已准入的表可以起草下一版或停用。', 'Only an admitted form can have a next version or be ended.'],
  nextUnderWay: ['这张表的下一版已在起草或办理准入，请在那一版上继续。', 'A next version of the form is already under way; please continue there.'],
  notApplied: ['这张表没有在办理准入。', 'The form is not in admission.'],
  endsBeforeStart: ['停用日期不能早于今天，也不能晚于有效期满。', 'The form ends no earlier than today and no later than its validity.'],
  nothingRead: [
    '没有在模板里读到指标。请确认表头写在每一列的上方，或在空白格的左边、上边写明要填什么。',
    'No field was found in the template. Write a head above each column, or what is asked to the left of or above each empty cell.',
  ],
  tooManyFields: [
    '模板有 {{n}} 个指标，超过一个栏目 600 个的上限，请拆成几张表。',
    'The template has {{n}} fields; a section holds 600. Split it into several forms.',
  ],
  notCalculatedMapping: ['计算项由公式得出，不需要确认数据元。', 'A calculated field follows from its formula and has no data element.'],
} as const satisfies Words
