import type { Pair } from '../../../../foundation/words.ts'
import type { Tone } from '../../../../web/ui/Mark.tsx'
import type { AskVerdict, DocumentAsk, DocumentState } from '../../contract/documents.ts'

export const documentTones: Record<DocumentState, Tone> = {
  draft: 'neutral',
  filed: 'info',
  returned: 'warn',
  passed: 'ok',
  issued: 'jade',
  withdrawn: 'neutral',
}

export const documentStates: Record<DocumentState, Pair> = {
  draft: ['起草中', 'Draft'],
  filed: ['待联审', 'Under review'],
  returned: ['已退回', 'Returned'],
  passed: ['已通过，待印发', 'Passed, to be issued'],
  issued: ['已印发', 'Issued'],
  withdrawn: ['已撤回', 'Withdrawn'],
}

export const verdictShown: Record<AskVerdict, { tone: Tone; word: Pair }> = {
  covered: { tone: 'ok', word: ['已准入', 'Admitted'] },
  over_cap: { tone: 'warn', word: ['超出频次', 'More than admitted'] },
  already_held: { tone: 'warn', word: ['台账已有', 'Held already'] },
  returns: { tone: 'warn', word: ['取消后又来', 'Cancelled before'] },
  prohibited: { tone: 'danger', word: ['不得要求', 'Forbidden'] },
  not_admitted: { tone: 'danger', word: ['未准入', 'Not admitted'] },
}

/** An ask as any of the pages shows it. */
export type ShownAsk = Pick<
  DocumentAsk,
  'position' | 'kind' | 'audience' | 'sentence' | 'words' | 'text' | 'named' | 'verdict' | 'explanation' | 'clause' | 'candidates' | 'versionId' | 'marked'
>

/** The tone of its place in the text: settled places are calm. */
export function toneOf(ask: Pick<DocumentAsk, 'audience' | 'verdict'> & Partial<Pick<DocumentAsk, 'decision'>>): Tone {
  if (ask.verdict === 'covered' || ask.decision === 'covered') return 'ok'
  if (ask.decision === 'not_an_ask' || ask.audience === 'street') return 'neutral'
  return ask.decision === 'to_admission' ? 'pending' : verdictShown[ask.verdict].tone
}
