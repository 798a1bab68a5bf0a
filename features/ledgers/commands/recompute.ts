/** Computes subjects anew from their statements, after one was retracted, erased, merged or parted. */
import type { Request } from '../../../foundation/request.ts'
import type { Registry } from '../../elements/queries/registry.ts'
import { readRegistry } from '../../elements/queries/registry.ts'
import type { Subject } from '../contract.ts'
import { familyOf, type Family } from '../queries/family.ts'
import { lockStanding } from '../queries/standing.ts'
import { factsOf, shownBy } from '../rules/current.ts'
import type { Facts } from '../rules/facts.ts'
import { noteDue } from './due.ts'
import { blindOf, writeKeys, type SubjectKey } from './keys.ts'
import { sealValue, unsealValue } from './seal-values.ts'
import { updateSubjects, type Standing } from './write.ts'

/** Sealed values of merged subjects, sealed for the one that stands: a sealed value opens only where it belongs. */
function sealedHere({ deployment: { keyring } }: Request, { district, id }: Subject, facts: Facts): void {
  for (const [key, fact] of facts) {
    if (fact.sealed === undefined || fact.subjectId === id) continue
    const value = unsealValue(keyring, { district, subjectId: fact.subjectId }, key, fact.sealed)
    facts.set(key, { ...fact, subjectId: id, sealed: sealValue(keyring, { district, subjectId: id }, key, value) })
  }
}

function keysOf({ deployment: { keyring } }: Request, { district, id: subjectId }: Subject, facts: Facts, { elements }: Registry): SubjectKey[] {
  return [...elements.values()]
    .filter(({ lookup }) => lookup)
    .map(({ key: elementKey }) => {
      const { value = null, sealed } = facts.get(elementKey) ?? {}
      const known = sealed === undefined ? value : unsealValue(keyring, { district, subjectId }, elementKey, sealed)
      return { district, subjectId, elementKey, blind: known === null ? null : blindOf(keyring, elementKey, known) }
    })
}

const hasStatement = ({ statements, merges }: Family, id: string): boolean =>
  statements.some(({ subjectId, retractedAt }) => subjectId === id && retractedAt === null) ||
  merges.some(({ keptId, mergedId }) => keptId === id && hasStatement({ statements, merges }, mergedId))

/**
 * Computes these subjects and those they are merged into. One without any standing statement is withdrawn: its row stays, with
 * its retracted statements, and no list shows it. Gives the subjects as they now stand (those asked for, or what they became part of).
 */
export async function recompute(request: Request, district: string, subjectIds: readonly string[]): Promise<Standing[]> {
  const { db, now, today } = request
  const locked = await lockStanding(
    db,
    subjectIds.map((id) => ({ district, id })),
  )
  const registry = await readRegistry(db)
  // the merged ones keep their last state, which nobody sees; parting computes them anew
  const subjects = [...new Map([...locked.values()].map((subject) => [subject.id, subject])).values()]
  const family = await familyOf(
    db,
    district,
    subjects.map(({ id }) => id),
  )
  const keys: SubjectKey[] = []
  const standing = subjects.map((subject) => {
    const facts = factsOf(subject.id, family.statements, family.merges)
    sealedHere(request, subject, facts)
    keys.push(...keysOf(request, subject, facts, registry))
    return {
      ...subject,
      ...shownBy(facts, registry.elements, today),
      withdrawnAt: hasStatement(family, subject.id) ? null : (subject.withdrawnAt ?? now),
      changedAt: now,
    }
  })
  await updateSubjects(db, standing)
  await writeKeys(db, keys)
  await noteDue(db, standing)
  return standing
}
