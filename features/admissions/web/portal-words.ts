import type { Words } from '../../../foundation/words.ts'

export const words = {
  documents: ['联审发文', 'Documents'],
  title: ['经联审印发的文件', 'Documents issued after review'],
  lead: [
    '发给街道、社区的文件先经联席会议联审，文中向社区提的要求都写明准入编号。没有编号的要求，社区可以不接。',
    'Documents to streets and communities are reviewed by the joint meeting first; each ask of a community carries its admission number. What carries none, a community may decline.',
  ],
  document: ['文件', 'Document'],
  issuer: ['发文单位', 'Issued by'],
  items: ['涉及社区的事项', 'Items of communities'],
  asksNothing: ['没有向社区提出要求', 'Asks nothing of communities'],
  byLaw: ['法定事项', 'by law'],
  none: ['还没有经联审印发的文件。', 'No document has been issued after review yet.'],
  newer: ['较新的', 'Newer'],
  older: ['较早的', 'Older'],
} as const satisfies Words
