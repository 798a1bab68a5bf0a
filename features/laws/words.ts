import type { Pair, Words } from '../../foundation/words.ts'
import type { ForceState, LawLevel } from './contract.ts'

export const levelWords: Record<LawLevel, Pair> = {
  law: ['法律', 'Law'],
  'administrative-regulation': ['行政法规', 'Administrative regulation'],
  'local-regulation': ['地方性法规', 'Local regulation'],
  'departmental-rule': ['部门规章', 'Departmental rule'],
  'normative-document': ['规范性文件', 'Normative document'],
  'party-document': ['党内文件', 'Party document'],
}

export const stateWords: Record<ForceState, Pair> = {
  'in-force': ['现行有效', 'In force'],
  'not-yet': ['尚未生效', 'Not yet in force'],
  repealed: ['已废止或被取代', 'Repealed or replaced'],
  unknown: ['效力待核', 'To be checked'],
}

export const words = {
  source: ['这部法规依据', 'legal source'],
  clause: ['这一条款', 'clause'],
  order: ['废止日早于生效日，请核对两个日期。', 'The repeal date lies before the effective date; check both.'],
  successorUnknown: ['取代它的文件不在库中，请先录入新文件。', 'The replacing document is not on file; enter it first.'],
  successorIsItself: ['一部文件不能取代它自己。', 'A document cannot replace itself.'],
  successorCircle: ['取代关系绕成了一圈，请核对新旧文件的先后。', 'The chain of replacements runs in a circle; check which document is newer.'],
  notValid: ['这部文件的填写有 {{n}} 处互相矛盾：{{first}}', '{{n}} contradictions in this document: {{first}}'],
  clauseOrder: ['条款失效日必须晚于生效日。', 'The clause must end after it begins.'],
  existsAlready: [
    '编号“{{id}}”已经有一部文件：{{title}}。请换一个编号，或打开它来修改。',
    'The id “{{id}}” is taken by {{title}}. Choose another, or open that document.',
  ],
  textNotRead: ['清单引用了这一条，但条文内容没有读到，待补。', 'Lists cite this article; its text was not read yet.'],
} as const satisfies Words

export const confidenceWords = { high: ['高', 'high'], medium: ['中', 'medium'], low: ['低', 'low'] } as const satisfies Words
