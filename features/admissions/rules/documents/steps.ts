/** What may be done next with a document, by whom. */
import type { DocumentAsk, DocumentState, DocumentStep } from '../../contract/documents.ts'

/** `filer`: acts for the filing organisation; `reviewer`: secretary of the joint meeting before which it lies. */
export type DocumentStanding = { filer: boolean; reviewer: boolean }

const statesOf: Record<DocumentStep, readonly DocumentState[]> = {
  save: ['draft', 'returned'],
  file: ['draft', 'returned'],
  withdraw: ['draft', 'filed', 'returned', 'passed'],
  decide: ['filed'],
  pass: ['filed'],
  return: ['filed'],
  sendToAdmission: ['filed'],
  recheck: ['filed'],
  issue: ['passed'],
}
const ofFiler: ReadonlySet<DocumentStep> = new Set(['save', 'file', 'withdraw', 'issue'])

export function availableSteps(state: DocumentState, { filer, reviewer }: DocumentStanding): DocumentStep[] {
  const allowed = (step: DocumentStep) => (step === 'recheck' ? filer || reviewer : ofFiler.has(step) ? filer : reviewer)
  return (Object.keys(statesOf) as DocumentStep[]).filter((step) => allowed(step) && statesOf[step].includes(state))
}

type Judged = Pick<DocumentAsk, 'audience' | 'verdict' | 'decision'>

/** An ask of a community stands open until an item covers it or the reviewer has said what becomes of it. */
export function isOpen({ audience, verdict, decision }: Judged): boolean {
  return audience === 'community' && decision === null && verdict !== 'covered'
}

/** What keeps the document from passing, in the order of the text. */
export function obstacles<Ask extends Judged>(asks: readonly Ask[]): { open: Ask[]; toStrike: Ask[]; waiting: Ask[] } {
  return {
    open: asks.filter(isOpen),
    toStrike: asks.filter(({ decision }) => decision === 'strike'),
    waiting: asks.filter(({ decision }) => decision === 'to_admission'),
  }
}
