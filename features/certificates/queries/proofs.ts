/** The catalogue of proofs on a day: read from the lists, each entry judged by the rules with its clauses as they stand. */
import type { Database } from '../../../foundation/database.ts'
import { notFound } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { readVersions, versionsOf, type KnownVersion } from '../../items/queries/versions.ts'
import { coversDay } from '../../items/rules.ts'
import { clauseStates } from '../../laws/queries.ts'
import { areaNames } from '../../areas/queries/names.ts'
import type { Proof } from '../contract/catalogue.ts'
import { mayIssue, originOf, referencesOf } from '../rules/issue.ts'
import { words } from '../words.ts'

const proofLists = ['certificate', 'banned_certificate', 'cancelled'] as const

/** Of each item the version that stood on the day; work that was cancelled is no proof and has no terms. */
async function versionsOn(db: Database, day: string): Promise<KnownVersion[]> {
  const versions = await versionsOf(db)
    .where('itemVersions.state', '=', 'published')
    .where('itemVersions.list', 'in', proofLists)
    .where((or) => or.or([or('itemVersions.list', '!=', 'cancelled'), or('itemVersions.certificate', 'is not', null)]))
    .orderBy('items.code')
    .orderBy('itemVersions.number', 'desc')
    .execute()
  const byItem = new Map<string, KnownVersion>()
  for (const version of versions) if (coversDay(version, day) && !byItem.has(version.itemId)) byItem.set(version.itemId, version)
  return [...byItem.values()]
}

async function proofsOf(db: Database, versions: readonly KnownVersion[], day: string): Promise<Proof[]> {
  const read = await readVersions(db, versions, day)
  const references = versions.map((version) => referencesOf(version, version.certificate))
  const states = await clauseStates(db, references.flat(), day)
  let at = 0
  return read.map((version, index) => {
    const count = references[index]?.length ?? 0
    const own = states.slice(at, (at += count))
    const { id, itemId, code, list, title, titleEn, leadDepartment, officialTitle, grounding, source, note, admissionNumber, validFrom, validTo } = version
    return {
      versionId: id,
      itemId,
      code,
      list,
      title,
      titleEn,
      leadDepartment,
      officialTitle,
      grounding,
      source,
      note,
      admissionNumber,
      validFrom,
      validTo,
      terms: version.certificate,
      clauseStates: version.clauseStates,
      areaNames: version.areaNames,
      origin: originOf(version),
      verdict: mayIssue(version, version.certificate, day, own),
    }
  })
}

/** Every kind of proof the lists name on a day. */
export async function catalogueOn(db: Database, day: string): Promise<Proof[]> {
  return proofsOf(db, await versionsOn(db, day), day)
}

const plain = (text: string) => text.normalize('NFKC').toLowerCase()

export async function listProofs(
  { db, today }: Pick<Request, 'db' | 'today'>,
  { on = today, search }: { on?: string | undefined; search?: string | undefined },
) {
  const proofs = await catalogueOn(db, on)
  const asked = plain(search ?? '')
    .split(/\s+/)
    .filter(Boolean)
  const said = (proof: Proof) =>
    plain([proof.code, proof.title, proof.titleEn, proof.leadDepartment, proof.terms?.usedFor, proof.terms?.askedBy.join(' ')].join(' '))
  return { on, proofs: proofs.filter((proof) => asked.every((word) => said(proof).includes(word))) }
}

/** As it stands on the day. Refuses what is no proof, or stood on no list that day. */
export async function findProof(db: Database, itemId: string, day: string): Promise<Proof | undefined> {
  const version = (await versionsOn(db, day)).find((one) => one.itemId === itemId)
  const [proof] = version ? await proofsOf(db, [version], day) : []
  return proof
}

export async function getProof(
  { db, today }: Pick<Request, 'db' | 'today'>,
  { itemId, on = today }: { itemId: string; on?: string | undefined },
): Promise<Proof> {
  const proof = await findProof(db, itemId, on)
  if (!proof) throw notFound(words.proof)
  return proof
}

/** Name of a community, for numbers and letters. */
export async function communityNameOf(db: Database, code: string): Promise<string> {
  return (await areaNames(db, [code])).get(code) ?? code
}
