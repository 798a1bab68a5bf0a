/** Two subjects that shall become one, and what that one would be. */
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { careWords } from '../care-words.ts'
import type { CellRead, Subject } from '../contract.ts'
import { words } from '../words.ts'
import { standingOf } from './standing.ts'
import { factsOf, shownBy } from '../rules/current.ts'
import type { Merging } from '../rules/facts.ts'
import { cellOf, sourcesOf, type Reader } from './cells.ts'
import { familyOf } from './family.ts'
import { getSubjectView, type Asking, type SubjectView } from './subject.ts'

export type PairAsked = { keptId: string; mergedId: string; takenFromMerged: string[] }
export type Pair = { kept: SubjectView; merged: SubjectView }

/** Refuses a pair that cannot become one: itself, merged already, of two kinds or districts, or under dispute. */
export async function getPair(asking: Asking, { keptId, mergedId }: PairAsked): Promise<Pair> {
  if (keptId === mergedId) throw refusal('MERGE_ITSELF', careWords.mergeItself, { status: 422 })
  const kept = await getSubjectView(asking, keptId)
  const merged = await getSubjectView(asking, mergedId)
  if (kept.subject.mergedInto !== null || merged.subject.mergedInto !== null) throw refusal('MERGED_ALREADY', careWords.mergedAlready)
  if (!kept.mayWrite || !merged.mayWrite) throw refusal('MAY_NOT_WRITE', words.mayNotWrite, { status: 403 })
  if (kept.subject.kind !== merged.subject.kind) throw refusal('OTHER_KIND', careWords.otherKind)
  if (kept.subject.district !== merged.subject.district) throw refusal('OTHER_DISTRICT', careWords.otherDistrict)
  if (kept.subject.disputed.length + merged.subject.disputed.length > 0) throw refusal('DISPUTES_OPEN', careWords.disputesOpen)
  return { kept, merged }
}

/** The record in which both stand already; undefined while they are two. */
async function oneAlready({ db }: Asking, kept: Subject, merged: Subject): Promise<string | undefined> {
  const standing = await standingOf(db, kept.district, [kept.id, merged.id])
  const [one, other] = [standing.get(kept.id), standing.get(merged.id)]
  return one !== undefined && one === other ? one : undefined
}

type PreviewCell = { elementKey: string; name: string; kept: CellRead | null; merged: CellRead | null; result: CellRead | null }

/** Two that were merged already are told so (`mergedInto`), for whoever comes back to the page. The result comes from the same rule that the merger itself follows (rules/current.ts). */
export async function previewMerge(asking: Pick<Request, 'db' | 'actor' | 'today' | 'now' | 'deployment'>, asked: PairAsked) {
  const { db, today, now, deployment } = asking
  const [one, other] = [await getSubjectView(asking, asked.keptId), await getSubjectView(asking, asked.mergedId)]
  const mergedInto = asked.keptId === asked.mergedId ? undefined : await oneAlready(asking, one.subject, other.subject)
  if (mergedInto !== undefined) return { cells: [], tags: [], keptRevision: one.subject.revision, mergedRevision: other.subject.revision, mergedInto }
  const pair = await getPair(asking, asked)
  const [kept, merged] = [pair.kept.subject, pair.merged.subject]
  const { registry, reader } = pair.kept
  const family = await familyOf(db, kept.district, [kept.id, merged.id])
  const merging: Merging = { ...asked, id: 'ffffffff-ffff-7fff-bfff-ffffffffffff', mergedAt: now, undoneAt: null }
  const facts = factsOf(kept.id, family.statements, [...family.merges, merging])
  const stands = shownBy(facts, registry.elements, today)
  const sources = await sourcesOf(db, [kept, merged])
  const given: Reader = { reader, registry, keyring: deployment.keyring, today }
  const cells = [...new Set([...pair.kept.keys, ...pair.merged.keys])].flatMap((key): PreviewCell[] => {
    const element = registry.elements.get(key)
    const cellIn = (subject: Subject) => (element && subject.origins.some(({ keys }) => keys.includes(key)) ? cellOf(subject, element, sources, given) : null)
    if (!element) return []
    const [mine, theirs] = [cellIn(kept), cellIn(merged)]
    if (!mine && !theirs) return []
    const fromMerged = kept.origins.every(({ statementId, keys }) => statementId !== facts.get(key)?.statementId || !keys.includes(key))
    return [{ elementKey: key, name: element.name, kept: mine, merged: theirs, result: fromMerged ? theirs : mine }]
  })
  return { cells, tags: stands.tags, keptRevision: kept.revision, mergedRevision: merged.revision, mergedInto: null }
}
