/** What the pre-check asks before a proof is admitted: would it close a circle? */
import type { Database } from '../../../foundation/database.ts'
import type { CertificateTerms } from '../../items/contract/certificate-terms.ts'
import { circleThrough } from '../rules/graph/circles.ts'
import { stepsOf } from '../rules/graph/from-catalogue.ts'
import { forEngine, graphOn } from './graph/read.ts'

/** The proof on trial stands in the graph under this code. */
const trial = 'trial'

/**
 * The shortest circle that an admission of these terms would close, as 「机关：证明」 in the order to walk; undefined when it
 * closes none. Circles that stand without it are not held against it.
 */
export async function circleClosedBy(db: Database, proof: { title: string; terms: CertificateTerms }, today: string): Promise<string[] | undefined> {
  const before = await graphOn(db, today)
  const added = stepsOf({ code: trial, titleEn: null, lawful: true, disputed: false, clause: null, source: '', ...proof })
  const after = await graphOn(db, today, [added])
  const stood = new Set(before.demands.map(({ id }) => id))
  const names = new Map(after.steps.map(({ id, body, title }) => [id, `${body}：${title}`]))
  const fresh = after.demands.filter(({ id }) => !stood.has(id)).map(({ id }) => id)
  const fromOf = new Map(after.demands.map(({ id, from }) => [id, from]))
  const circles = fresh.map((id) => circleThrough(forEngine(after), id)).filter((circle) => circle !== undefined)
  const [shortest] = circles.toSorted((one, other) => one.length - other.length)
  return shortest?.map((id) => names.get(fromOf.get(id) ?? '') ?? '')
}
