/** Paging of a list that is one of several on its page, and so not in the address bar. */
import { useState } from 'react'

type Paging = { page: number; size: number }

export function usePaging(size = 20): [Paging, (change: Partial<Paging>) => void] {
  const [paging, setPaging] = useState<Paging>({ page: 1, size })
  // another size begins at the first page
  return [paging, (change) => setPaging((before) => ({ page: change.page ?? (change.size ? 1 : before.page), size: change.size ?? before.size }))]
}
