/** Titles, and what waits: apart from words.ts, because the list of pages is in the desk's first load. */
import type { Words } from '../../../../foundation/words.ts'

export const pageWords = {
  issued: ['出具的证明', 'Certificates issued'],
  certificate: ['证明', 'Certificate'],
  seals: ['用印登记', 'Seal register'],
  sealMonths: ['各社区用印', 'Seals by community'],
  askForSeal: ['申请用印', 'Ask for the seal'],
  newUse: ['申请用印（非证明）', 'Ask for the seal (no proof)'],
  register: ['登记簿', 'Register'],
  toApprove: ['去审批', 'Decide'],
  toSeal: ['去用印', 'Seal'],
  waitsForSeal: ['用印：{{what}}', 'Seal: {{what}}'],
} as const satisfies Words
