/** 依据: every clause known, and in force on the start date. */
import type { ClauseState } from '../../laws/contract.ts'
import type { Finding } from '../contract.ts'
import { basisWords as said } from '../finding-words.ts'
import { finding, type Check } from './finding.ts'
import { law } from './law.ts'

function checkClause(state: ClauseState, index: number, day: string): Finding[] {
  const { sourceId, article, sourceTitle, successorTitle } = state
  const source = sourceTitle ?? sourceId
  const where = {
    field: `clauses.${index}`,
    clause: [sourceId, article] as const,
    values: { source, article, day, cited: `${sourceId} ${article}`, successor: successorTitle },
  }
  if (state.known === 'no') return [finding('CLAUSE_UNKNOWN', said.clauseUnknown, { ...where, severity: 'blocks' })]
  const unread = state.known === 'source-only' ? [finding('CLAUSE_UNKNOWN', said.articleUnknown, { ...where, severity: 'warns' })] : []
  if (state.state === 'repealed' && successorTitle) return [finding('CLAUSE_SUPERSEDED', said.clauseSuperseded, { ...where, severity: 'blocks' })]
  if (state.state === 'repealed') return [finding('CLAUSE_NOT_IN_FORCE', said.clauseRepealed, { ...where, severity: 'blocks' })]
  if (state.state === 'not-yet') return [finding('CLAUSE_NOT_IN_FORCE', said.clauseNotYet, { ...where, severity: 'blocks' })]
  if (state.state === 'unknown') return [...unread, finding('CLAUSE_FORCE_UNKNOWN', said.forceUnknown, { ...where, severity: 'warns' })]
  return unread
}

export const checkBasis: Check = ({ clauseStates, today }, { proposal }) => {
  if (clauseStates.length === 0) return [finding('CLAUSE_MISSING', said.clauseMissing, { field: 'clauses', severity: 'blocks', clause: law.lists })]
  return clauseStates.flatMap((state, index) => checkClause(state, index, proposal.validFrom ?? today))
}
