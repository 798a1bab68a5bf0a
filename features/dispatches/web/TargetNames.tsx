/** Names of the areas asked; a long list names the first and counts the rest. */
import { useQueries } from '@tanstack/react-query'
import { api } from '../../../web/api.ts'

const named = 5

export function TargetNames({ codes }: { codes: string[] }) {
  const first = codes.slice(0, named)
  const answers = useQueries({
    queries: first.map((code) => ({
      queryKey: [api.areas.getArea.endpoint, { code }],
      queryFn: () => api.areas.getArea({ code }),
      staleTime: Number.POSITIVE_INFINITY,
    })),
  })
  const names = first.map((code, place) => answers[place]?.data?.name ?? code).join('、')
  return <>{codes.length > named ? `${names} … (${codes.length})` : names}</>
}
