/** One subject as its reader sees it: by area for those who keep it, through ledgers for departments. */
import type { z } from 'zod'
import { isWithin } from '../../areas/rules.ts'
import { notFound } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { areaNames } from '../../areas/queries/names.ts'
import type { Subject } from '../contract.ts'
import type { SubjectRead as SubjectReadSchema } from '../endpoints/ledgers.ts'
import { readerKind, tagsFor, type ReaderKind } from '../rules/access.ts'
import { words } from '../words.ts'
import { cellsOf, sourcesOf } from './cells.ts'
import { relationsOf } from './relations.ts'
import { titlesOf } from './titles.ts'
import { ledgerViews, type LedgerView } from './view.ts'
import { readRegistry, type Registry } from '../../elements/queries/registry.ts'

export type Asking = Pick<Request, 'db' | 'actor' | 'today' | 'deployment'>
export type SubjectRead = z.input<typeof SubjectReadSchema>
/** `keys`: the elements this reader may see of it. */
export type SubjectView = { subject: Subject; keys: string[]; reader: ReaderKind; registry: Registry; ledgers: LedgerView[]; mayWrite: boolean }

const showsIt = ({ ledger, areas }: LedgerView, { kind, tags, communityCode }: Subject) =>
  ledger.state === 'in_force' &&
  ledger.subjectKind === kind &&
  ledger.tags.every((tag) => tags.includes(tag)) &&
  areas.some((area) => isWithin(communityCode, area))

function known({ values, sealed, origins }: Subject): string[] {
  const said = origins.flatMap(({ keys }) => keys).filter((key) => /^[a-z]/.test(key))
  return [...new Set([...said, ...Object.keys(values), ...Object.keys(sealed)])]
}

/** Refuses what does not exist for the actor as not found; one merged away is found as it was, for its mergers and its history. */
export async function getSubjectView(asking: Asking, id: string): Promise<SubjectView> {
  const { db, actor } = asking
  const subject = await db.selectFrom('subjects').selectAll().where('id', '=', id).where('withdrawnAt', 'is', null).executeTakeFirst()
  const reader = readerKind(actor)
  if (!subject || actor.areaCode === null || !isWithin(subject.communityCode, actor.areaCode)) throw notFound(words.subject)
  const ledgers = (await ledgerViews(asking)).filter((view) => showsIt(view, subject))
  const registry = ledgers[0]?.registry ?? (await readRegistry(db))
  const columns = ledgers.flatMap((view) => view.columns.map(({ elementKey }) => elementKey))
  // the communities' own see all that is known; whoever else what their ledgers show
  const keys = reader === 'keeper' ? [...new Set([...columns, ...known(subject)])] : [...new Set(columns)]
  if (reader !== 'keeper' && ledgers.length === 0) throw notFound(words.subject)
  return { subject, keys, reader, registry, ledgers, mayWrite: reader === 'keeper' && subject.mergedInto === null }
}

export async function readSubject(asking: Asking, view: SubjectView): Promise<SubjectRead> {
  const { db, today, deployment } = asking
  const { subject, keys, reader, registry, ledgers, mayWrite } = view
  const { values: _, sealed: __, origins: ___, ...plain } = subject as Subject & { search?: string }
  // made of names and addresses: not for whoever sees them masked
  delete plain.search
  const sources = await sourcesOf(db, [subject])
  const merged = await db
    .selectFrom('merges')
    .select(['id', 'mergedId', 'mergedAt', 'mergedBy', 'because'])
    .where('district', '=', subject.district)
    .where('keptId', '=', subject.id)
    .where('undoneAt', 'is', null)
    .orderBy('mergedAt')
    .execute()
  const asked = ledgers.flatMap(({ ledger }) => ledger.tags)
  const tags = tagsFor(reader, subject.tags, asked)
  return {
    ...plain,
    tags,
    tagSpans: subject.tagSpans.filter(({ tag }) => reader === 'keeper' || tags.includes(tag)),
    disputed: subject.disputed.filter((key) => keys.includes(key)),
    title: titlesOf([subject], reader, registry).get(subject.id) ?? '',
    communityName: (await areaNames(db, [subject.communityCode])).get(subject.communityCode) ?? subject.communityCode,
    cells: cellsOf(subject, keys, sources, { reader, registry, keyring: deployment.keyring, today }),
    relations: await relationsOf(db, subject, view),
    ledgers: ledgers.map(({ ledger: { id, title, titleEn } }) => ({ id, title, titleEn })),
    mergedFrom: merged.map(({ id: mergeId, mergedId, mergedAt, mergedBy, because }) => ({ mergeId, id: mergedId, at: mergedAt, by: mergedBy, because })),
    mayWrite,
  }
}

export const getSubject = async (asking: Asking, { id }: { id: string }): Promise<SubjectRead> => readSubject(asking, await getSubjectView(asking, id))
