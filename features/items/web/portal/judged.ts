/** The lists of proofs as /proofs judges them today: what stands on a list is not yet what may be issued. */
import { usePublic } from '../../../../web/portal/read.ts'
import type { endpoints } from '../../../certificates/endpoints/catalogue.ts'
import { groupsOf, type Group } from '../../../certificates/web/groups.ts'
import type { List } from '../../contract.ts'

export const isOfProofs = (list: List) => list === 'certificate' || list === 'banned_certificate'

/** All judged proofs; undefined where none of the lists is of proofs, and until they are read. */
export function useJudged(lists: readonly List[]) {
  const { data } = usePublic<typeof endpoints.listProofs>('/proofs', lists.some(isOfProofs) ? {} : null)
  return data && { proofs: data.proofs, count: (group: Group) => groupsOf(data.proofs).find((one) => one.group === group)?.proofs.length ?? 0 }
}

export type Judged = NonNullable<ReturnType<typeof useJudged>>
