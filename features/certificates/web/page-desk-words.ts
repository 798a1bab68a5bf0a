/** Titles and verbs that the desk knows before it opens any of these pages; the rest of the words comes with the page. */
import type { Words } from '../../../foundation/words.ts'

export const pageWords = {
  room: ['证明与用印', 'Proofs and seals'],
  catalogue: ['证明事项目录', 'Catalogue'],
  take: ['受理', 'Take a request'],
  months: ['不予出具按月', 'Refusals by month'],
  correctionOf: ['{{body}} · {{title}} · {{month}}', '{{body}} · {{title}} · {{month}}'],
  corrections: ['更正申请', 'Corrections'],
  request: ['开证明的请求', 'Request for a proof'],
  toAnswer: ['去答复', 'Answer'],
  collect: ['收材料', 'Collect'],
} as const satisfies Words
