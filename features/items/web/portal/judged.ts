/** The lists of proofs as /proofs judges them: what stands on a list is not yet what may be issued. */
import { usePublic } from '../../../../web/portal/read.ts'
import type { Proof } from '../../../certificates/contract/catalogue.ts'
import type { endpoints } from '../../../certificates/endpoints/catalogue.ts'
import { groupsOf, type Group } from '../../../certificates/web/groups.ts'
import type { List } from '../../contract.ts'

export const isOfProofs = (list: List) => list === 'certificate' || list === 'banned_certificate'

/** Every kind of proof as judged on a day, today when none is given; not asked while `wanted` is false. */
export function useProofs({ on = '', wanted = true }: { on?: string; wanted?: boolean }) {
  return usePublic<typeof endpoints.listProofs>('/proofs', wanted ? { ...(on && { on }) } : null)
}

export const inGroup = (proofs: readonly Proof[], group: Group): readonly Proof[] => groupsOf(proofs).find((one) => one.group === group)?.proofs ?? []

/** All judged proofs; undefined where none of the lists is of proofs, and until they are read. */
export function useJudged(lists: readonly List[]) {
  const { data } = useProofs({ wanted: lists.some(isOfProofs) })
  return data && { proofs: data.proofs, count: (group: Group) => inGroup(data.proofs, group).length }
}

export type Judged = NonNullable<ReturnType<typeof useJudged>>
