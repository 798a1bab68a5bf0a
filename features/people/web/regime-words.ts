import type { Pair, Words } from '../../../foundation/words.ts'
import type { Settings } from '../../../foundation/settings.ts'
import { pageWords } from './page-regime-words.ts'

export const settingWords: Record<keyof Settings, Pair> = {
  noticeWorkingDays: ['申请须提前（工作日）', 'Notice before the start (working days)'],
  decideWorkingDays: ['联席会议决定期限（工作日）', 'Joint meeting decides within (working days)'],
  quorumNumerator: ['法定人数：分子', 'Quorum: numerator'],
  quorumDenominator: ['法定人数：分母', 'Quorum: denominator'],
  emergencyDays: ['应急事项有效（天）', 'An emergency item ends after (days)'],
  regulariseWorkingDays: ['应急事项补办申请期限（工作日）', 'An emergency is regularised within (working days)'],
  taskNoticeWorkingDays: ['任务最短办理时间（工作日）', 'A community is promised at least (working days)'],
  validityYears: ['事项最长有效期（年）', 'A version is valid at most (years)'],
  likenessBlocks: ['相似度达到此值即阻止（0–1）', 'Likeness that blocks (0–1)'],
  likenessWarns: ['相似度达到此值即提示（0–1）', 'Likeness that warns (0–1)'],
  commentWorkingDays: ['征求意见期限（工作日）', 'Comments are open for (working days)'],
  rejectionShare: ['社区退回比例达到此值即列入退出考虑（0–1）', 'Share of communities refusing that makes an item a candidate for exit (0–1)'],
  comprehensiveDocumentCharacters: ['综合性发文字数上限', 'Characters of a comprehensive document, at most'],
  specialDocumentCharacters: ['专项发文字数上限', 'Characters of a special document, at most'],
  suggestionWorkingDays: ['投诉建议答复期限（工作日）', 'Complaints and suggestions are answered within (working days)'],
}

export const words = {
  ...pageWords,
  regimeLead: [
    '期限、法定人数和相似度。修改后，从下一次申请、会议或下达起适用；每次修改都记入审计。',
    'Clocks, quorum and likeness. A change holds from the next application, meeting or dispatch, and is audited.',
  ],
  own: ['目前全部为制度规定的数值。', 'All numbers are the regime’s own.'],
  changed: ['{{who}} 修改于 {{when}}', 'Changed by {{who}}, {{when}}'],
  byDefault: ['制度规定：{{value}}', 'The regime’s own: {{value}}'],
  save: ['保存', 'Save'],
  saved: ['已保存', 'Saved'],
} as const satisfies Words
