/** What the ledgers hold for a request's evidence: of the subject chosen, as the reader may see it, masked as everywhere. */
import { notFound, isRefusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { readRegistry } from '../../elements/queries/registry.ts'
import { getSubjectView, readSubject, type SubjectRead } from '../../ledgers/queries/subject.ts'
import { words } from '../words.ts'

export type Held = { element: string; name: string; shown: string; saidOn: string | null; source: string | null; stale: boolean }

/** Undefined where there is none, or the reader does not see it. */
export async function findSubject(request: Request, id: string | null): Promise<SubjectRead | undefined> {
  if (id === null || !request.actor.permissions.has('ledgers.read')) return undefined
  try {
    return await readSubject(request, await getSubjectView(request, id))
  } catch (error) {
    if (isRefusal(error)) return undefined
    throw error
  }
}

/** Refuses a subject outside the community. */
export async function getSubjectOf(request: Request, id: string | null, communityCode: string): Promise<SubjectRead | undefined> {
  if (id === null) return undefined
  const subject = await findSubject(request, id)
  if (subject?.communityCode !== communityCode) throw notFound(words.subject)
  return subject
}

/** The elements asked that are said of the subject. */
export async function heldOf({ db }: Pick<Request, 'db'>, subject: SubjectRead | undefined, elements: readonly string[]): Promise<Held[]> {
  if (!subject) return []
  const registry = await readRegistry(db)
  return [...new Set(elements)].flatMap((element) => {
    const cell = subject.cells[element]
    if (!cell || cell.shown === '') return []
    const { origin } = cell
    return [
      {
        element,
        name: registry.elements.get(element)?.name ?? element,
        shown: cell.shown,
        saidOn: origin?.at ?? null,
        source: origin?.sourceLabel ?? null,
        stale: origin?.stale ?? false,
      },
    ]
  })
}
