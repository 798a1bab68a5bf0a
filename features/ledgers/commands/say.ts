/** Saying: the one way in which anything becomes known about subjects, from whatever source. */
import { v7 as newId } from 'uuid'
import { notFound } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import type { SubjectKind, Values } from '../../elements/contract.ts'
import { readRegistry, type Registry } from '../../elements/queries/registry.ts'
import type { SourceKind, Statement, Subject, TagSpan } from '../contract.ts'
import { lockStanding } from '../queries/standing.ts'
import { shownAlone, shownBy } from '../rules/current.ts'
import { endKeys, factsHeld, factsIn, say, type Facts } from '../rules/facts.ts'
import { idPartsOf, withIdParts } from '../rules/id-parts.ts'
import { words } from '../words.ts'
import { dueInserted } from './due.ts'
import { blindOf, keysReplaced, type SubjectKey } from './keys.ts'
import { sealValues } from './seal-values.ts'
import { updateSubjects } from './write.ts'
import { insertSaid } from './write-new.ts'

/** `at`: an earlier instant, for the demonstration's made-up past; otherwise the request's. */
export type Source = { kind: SourceKind; id: string | null; label: string; at?: string }

export type Entry = {
  /** Null: a new subject. */
  subjectId: string | null
  kind: SubjectKind
  /** Of a new subject where it belongs; of a known one only its district is looked at. */
  communityCode: string
  /** As checkValue gives them; null says "nothing", an absent element is untouched. */
  values: Values
  tags: readonly TagSpan[]
  /** Says that the subject ended; null takes that back. */
  endedOn?: string | null
  endedBecause?: string | null
}

/** `alone`: the one statement that made a new subject. */
type Told = { subject: Subject; facts: Facts; isNew: boolean; alone?: Statement }

const districtOf = ({ communityCode }: Entry) => communityCode.slice(0, 6)

function begin(entry: Entry, { now }: Request, source: Source): Told {
  const nothing = {
    values: {},
    sealed: {},
    origins: [],
    staleOn: null,
    tags: [],
    tagSpans: [],
    endedOn: null,
    endedBecause: null,
    withdrawnAt: null,
    disputed: [],
    mergedInto: null,
    revision: 0,
  }
  const at = source.at ?? now
  const { kind, communityCode } = entry
  const subject = {
    ...nothing,
    district: districtOf(entry),
    id: newId(),
    kind,
    communityCode,
    illustrative: source.kind === 'demonstration',
    createdAt: at,
    changedAt: at,
  }
  return { subject, facts: new Map(), isNew: true }
}

async function known(request: Request, entries: readonly Entry[]): Promise<Map<string, Told>> {
  const asked = entries.flatMap((entry) => (entry.subjectId === null ? [] : [{ district: districtOf(entry), id: entry.subjectId }]))
  const subjects = await lockStanding(request.db, asked)
  const told = new Map([...subjects.values()].map((subject) => [subject.id, { subject, facts: factsHeld(subject), isNew: false }]))
  return new Map(
    [...subjects].flatMap(([id, subject]) => {
      const one = told.get(subject.id)
      return one ? [[id, one] as const] : []
    }),
  )
}

const ends = ({ endedOn = null, endedBecause }: Entry): Values => ({
  [endKeys.on]: endedOn,
  [endKeys.because]: endedOn === null ? null : (endedBecause ?? null),
})

/**
 * Writes statements and what follows from them; up to 1,000 entries at a time, a constant number of SQL statements. Checks neither
 * values nor ledgers: the caller has. Gives the ids of the subjects in the order of the entries; of one merged away that of
 * the subject it was merged into. Refuses an id that does not exist in its district (NOT_FOUND). Records one audit entry per district, without values.
 * `registry`: where the caller has just read it.
 */
export async function sayMany(request: Request, source: Source, entries: readonly Entry[], registry?: Registry): Promise<{ subjectIds: string[] }> {
  const { db, now, today, actor, deployment } = request
  const { keyring } = deployment
  const { elements, derivations } = registry ?? (await readRegistry(db))
  const idParts = idPartsOf(derivations)
  const told = await known(request, entries)
  const statements: Statement[] = []
  const keys = new Map<string, SubjectKey>()
  const touched = new Set<Told>()
  const subjectIds: string[] = []
  for (const entry of entries) {
    const one = entry.subjectId === null ? begin(entry, request, source) : told.get(entry.subjectId)
    if (!one) throw notFound(words.subject)
    const { district, id: subjectId } = one.subject
    const said = withIdParts(entry.values, one.facts, idParts, today)
    const { values, sealed } = sealValues(keyring, { district, subjectId }, said, elements)
    const statement = {
      district,
      id: newId(),
      subjectId,
      values: entry.endedOn === undefined ? values : { ...values, ...ends(entry) },
      sealed,
      tags: [...entry.tags],
      sourceKind: source.kind,
      sourceId: source.id,
      sourceLabel: source.label,
      saidBy: actor.name,
      saidByOrganisation: actor.organisationName,
      organisationId: actor.organisationId,
      saidAt: source.at ?? now,
      retractedAt: null,
      retractedBy: null,
    }
    statements.push(statement)
    if (one.isNew) one.alone = statement
    else say(one.facts, factsIn(statement))
    for (const elementKey in entry.values) {
      if (!elements.get(elementKey)?.lookup) continue
      if (!one.isNew && one.facts.get(elementKey)?.statementId !== statement.id) continue
      const value = entry.values[elementKey] ?? null
      keys.set(`${subjectId} ${elementKey}`, { district, subjectId, elementKey, blind: value === null ? null : blindOf(keyring, elementKey, value) })
    }
    touched.add(one)
    subjectIds.push(subjectId)
  }
  const standing = [...touched].map(({ subject, facts, isNew, alone }) => {
    const shown = alone ? shownAlone(alone, elements, today) : shownBy(facts, elements, today)
    return { isNew, subject: { ...subject, ...shown, withdrawnAt: null, changedAt: source.at ?? now } }
  })
  const fresh = standing.filter(({ isNew }) => isNew).map(({ subject }) => subject)
  const freshIds = new Set(fresh.map(({ id }) => id))
  const before = standing.filter(({ isNew }) => !isNew).map(({ subject }) => subject)
  await updateSubjects(db, before)
  const replaced = await keysReplaced(db, [...keys.values()], (id) => freshIds.has(id))
  const all = standing.map(({ subject }) => subject)
  await insertSaid(db, fresh, statements, [replaced, dueInserted(all)])
  await recordSaid(request, source, statements, freshIds)
  return { subjectIds }
}

async function recordSaid({ record }: Request, source: Source, statements: readonly Statement[], fresh: ReadonlySet<string>): Promise<void> {
  for (const district of new Set(statements.map((statement) => statement.district))) {
    const here = statements.filter((statement) => statement.district === district)
    const subjects = new Set(here.map(({ subjectId }) => subjectId))
    const [only] = subjects
    await record({
      event: 'subjects.said',
      object: subjects.size === 1 && only ? { kind: 'subject', id: only } : { kind: source.kind, id: source.id ?? here[0]?.id ?? '' },
      district,
      // what was said stands in the statements, where personal data is sealed and can be erased
      after: {
        source: source.label,
        created: [...subjects].filter((id) => fresh.has(id)).length,
        changed: [...subjects].filter((id) => !fresh.has(id)).length,
        elements: [...new Set(here.flatMap(({ values, sealed }) => [...Object.keys(values), ...Object.keys(sealed)]))].toSorted(),
      },
    })
  }
}
