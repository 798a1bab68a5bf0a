import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Call } from '../api.ts'

export type Read<Answered> = { data: Answered | undefined; error: unknown; isPending: boolean; isFetching: boolean; refetch: () => unknown }

/**
 * Asks an endpoint and keeps the answer. `null` as input waits. A list (its input has `page`) keeps the page before on
 * screen while the next one is on its way. `every` asks again after so many seconds (off by default: nothing moves by itself).
 */
export function useRead<Asked, Answered>(call: Call<Asked, Answered>, input: Asked | null, { every }: { every?: number } = {}): Read<Answered> {
  const isList = typeof input === 'object' && input !== null && 'page' in input
  return useQuery<Answered>({
    queryKey: [call.endpoint, input],
    queryFn: ({ signal }) => call(input as Asked, { signal }),
    enabled: input !== null,
    // the library's type cannot tell that an answer is never itself a function
    placeholderData: isList ? (keepPreviousData as never) : undefined,
    refetchInterval: every ? every * 1000 : false,
  })
}
