import type { Words } from '../../../../foundation/words.ts'

export const words = {
  lead: [
    '台账是对同一份数据的一种看法：看哪些对象、哪些栏目、哪些地方。不会另存一份。',
    'A ledger is a view of the one store: which subjects, which columns, which areas. Nothing is stored twice.',
  ],
  title: ['台账名称', 'Title'],
  purpose: ['用途', 'Purpose'],
  kind: ['对象', 'Subjects'],
  tags: ['只包括这些人群', 'Only these groups'],
  all: ['不限', 'All'],
  areas: ['范围', 'Areas'],
  columns: ['栏目', 'Columns'],
  addColumn: ['添加栏目：输入名称', 'Add a column: type its name'],
  required: ['必填', 'Required'],
  basis: ['依据', 'Legal basis'],
  basisHelp: [
    '写明依据且在有效期内的栏目，部门才能看到；敏感内容没有依据不能启用。',
    'A department sees a column only with a basis in force; sensitive ones need one before the ledger can be used.',
  ],
  number: ['准入编号（部门台账须有）', 'Admission number (for a department’s ledger)'],
  save: ['保存', 'Save'],
  saved: ['已保存。', 'Saved.'],
  force: ['启用', 'Put into force'],
  forced: ['已启用。', 'In force.'],
  end: ['停用', 'End'],
  ended: ['已停用，记录仍在。', 'Ended; the records stay.'],
  remove: ['移除', 'Remove'],
  sensitive: ['敏感', 'sensitive'],
} as const satisfies Words
