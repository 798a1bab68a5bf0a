/** The area codes that are really asked: those chosen, without the communities left out. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '../../../../web/api.ts'
import { leaveOut } from './leave-out.ts'

/** Undefined while the units above a community left out are being read. */
export function useTargets(areaCodes: readonly string[], out: readonly string[]): string[] | undefined {
  const client = useQueryClient()
  const childrenOf = async (parent: string) => {
    const asked = { parent, page: 1, size: 200 }
    const { rows } = await client.fetchQuery({
      queryKey: [api.areas.listAreas.endpoint, asked],
      queryFn: () => api.areas.listAreas(asked),
      staleTime: 600_000,
    })
    return rows.map(({ code }) => code)
  }
  const expanded = useQuery({
    queryKey: ['targets', areaCodes, out],
    queryFn: () => leaveOut(areaCodes, out, childrenOf),
    enabled: out.length > 0,
    staleTime: 600_000,
  })
  return out.length === 0 ? [...areaCodes] : expanded.data
}
