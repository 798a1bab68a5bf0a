/** Whether what a field asks is held, follows from what is held, is held otherwise, or is new. */
import { say, type Text } from '../../../foundation/words.ts'
import type { FieldFinding, Holding, Verdict } from '../contract.ts'
import { fillingsPerYear, minutesOnce, type Asking } from './effort.ts'
import { grainAgainst, heldOrDerived, type Holdings } from './verdict/holdings.ts'
import type { OverlapIndex } from './index.ts'
import type { Candidate, FieldMatch } from './match.ts'
import { overlapWords as words } from './words.ts'

export type { Holdings } from './verdict/holdings.ts'

/** Below this share of fresh values, or of communities that hold it, the community still has work to do. */
export const enough = 0.8

/** `open`: share still to be asked, 0…1. */
type Judged = { verdict: Verdict; reasons: Text[]; holding: Holding | null; open: number; short?: FieldFinding['short'] }
const percent = (share: number) => Math.round(share * 100)

function judgeHeld(holding: Holding, exact: boolean): Judged {
  const { ownerName, communitiesShare, freshShare } = holding
  const reasons = [say(words.heldBy, { owner: ownerName, percent: percent(communitiesShare) })]
  if (communitiesShare < enough) reasons.push(say(words.sparse, { percent: percent(communitiesShare) }))
  if (freshShare < enough) reasons.push(say(words.stale, { percent: percent(freshShare) }))
  const full = communitiesShare >= enough && freshShare >= enough
  if (full) return { verdict: exact ? 'held' : 'derivable', reasons, holding, open: 0 }
  const short = communitiesShare < enough ? 'communities' : 'fresh'
  return { verdict: 'differs', reasons, holding, open: 1 - communitiesShare * freshShare, short }
}

function judge(index: OverlapIndex, match: FieldMatch, best: Candidate, holdings: Holdings, asking: Asking): Judged {
  const found = heldOrDerived(index, best.element.key, holdings)
  if (!found) return { verdict: 'new', reasons: [say(words.notHeldYet)], holding: null, open: 1 }
  const rule = found.by ? [say(words.derivedBy, { rule: found.by.explanation })] : []
  const grain = grainAgainst(best, match, asking.period)
  if (grain?.kind === 'finer' || match.scale?.factor === null) {
    const reason = grain ? [say(words.finer, { held: grain.held, asked: grain.asked })] : []
    return { verdict: 'differs', reasons: [...rule, ...reason], holding: found.holding, open: 1 }
  }
  const conditions = best.criteria.map(({ elementKey }) => heldOrDerived(index, elementKey, holdings))
  if (conditions.includes(null)) return { verdict: 'new', reasons: [say(words.partsMissing)], holding: null, open: 1 }
  const coarser = grain ? [say(words.coarser, { held: grain.held, asked: grain.asked })] : []
  const itself = best.measure === 'value' && best.criteria.length + best.tags.length === 0 && !found.by && !match.scale && !grain
  const judged = judgeHeld(found.holding, itself)
  return { ...judged, reasons: [...rule, ...coarser, ...judged.reasons] }
}

function judgeParts(index: OverlapIndex, match: FieldMatch, holdings: Holdings): Judged {
  const found = match.parts.map(({ best }) => heldOrDerived(index, best.element.key, holdings))
  const first = found[0]?.holding ?? null
  if (found.every((part) => part === null)) return { verdict: 'new', reasons: [say(words.notHeldYet)], holding: null, open: 1 }
  if (found.includes(null))
    return { verdict: 'differs', reasons: [say(words.partsMissing)], holding: first, open: found.filter((part) => part === null).length / found.length }
  const judged = found.flatMap((part) => (part ? [judgeHeld(part.holding, false)] : []))
  return judged.find(({ verdict }) => verdict === 'differs') ?? { verdict: 'derivable', reasons: judged[0]?.reasons ?? [], holding: first, open: 0 }
}

/**
 * The finding on one field. `minutesPerYear`: person-minutes over all communities asked for what is still open; 0 for what is
 * held or derivable. A composite column carries the first of its parts as element; the reasons name the others.
 */
export function judgeField(index: OverlapIndex, match: FieldMatch, holdings: Holdings, asking: Asking): FieldFinding {
  const { best, field } = match
  const judged: Judged =
    best === null
      ? { verdict: 'new', reasons: [], holding: null, open: 1 }
      : match.parts.length > 0
        ? judgeParts(index, match, holdings)
        : judge(index, match, best, holdings, asking)
  const measure = best?.measure ?? (field.sectionKind === 'figures' ? 'count' : 'value')
  const minutes = minutesOnce(field.kind, field.sectionKind, measure, asking) * fillingsPerYear(asking) * judged.open
  return {
    fieldId: field.id,
    label: field.label,
    verdict: judged.verdict,
    elementKey: best?.element.key ?? null,
    elementName: best?.element.name ?? null,
    measure,
    tags: best?.tags ?? [],
    criteria: best?.criteria ?? [],
    confidence: best?.confidence ?? match.others[0]?.confidence ?? 0,
    reasons: [...match.reasons, ...judged.reasons],
    others: match.others.map(({ element, confidence }) => ({ elementKey: element.key, name: element.name, confidence })),
    holding: judged.holding,
    short: judged.short ?? null,
    minutesPerYear: Math.round(minutes),
  }
}
