/** What the gate would say, asked again when targets, day and instructions have stood still for a moment. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api, type AnsweredBy, problemOf } from '../../../../web/api.ts'
import { useQuiet } from '../../../../web/ui/quiet.ts'
import type { CommunityType } from '../../../areas/contract.ts'

export type Preview = AnsweredBy<typeof api.dispatches.previewDispatch>
export type Previewed = { versionId: string; areaCodes: string[]; communityTypes: CommunityType[]; dueOn: string; instructions: string }

/** `fresh` is true when the answer belongs to exactly what is on the screen now. */
export function usePreview(asked: Previewed | null) {
  const now = JSON.stringify(asked)
  const quiet = useQuiet(now, 400)
  const input = JSON.parse(quiet) as Previewed | null
  const query = useQuery({
    queryKey: [api.dispatches.previewDispatch.endpoint, quiet],
    queryFn: ({ signal }) => api.dispatches.previewDispatch(input as Previewed, { signal }),
    enabled: input !== null,
    placeholderData: keepPreviousData,
  })
  const fresh = quiet === now && !query.isFetching && !query.isPlaceholderData
  return {
    preview: input === null ? undefined : query.data,
    fresh,
    computing: asked !== null && !fresh && !query.error,
    problem: query.error && quiet === now ? problemOf(query.error) : undefined,
    again: () => void query.refetch(),
  }
}
