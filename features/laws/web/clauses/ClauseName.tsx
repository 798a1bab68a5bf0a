/** A clause by its law's name and article, linked to the law: 《…办法》第二十八条. */
import { titled } from '../../../../foundation/words.ts'
import { api } from '../../../../web/api.ts'
import { DeskLink } from '../../../../web/ui/DeskLink.tsx'
import { useRead } from '../../../../web/ui/read.ts'
import type { ClauseReference } from '../../contract.ts'

/** @param on the day as of which it is asked; today by default */
export function useClause({ sourceId, article }: ClauseReference, on?: string | null) {
  return useRead(api.laws.lookUpClause, { sourceId, article, ...(on && { on }) }).data
}

export function ClauseName({ of }: { of: ClauseReference }) {
  const title = useClause(of)?.sourceTitle ?? of.sourceId
  return (
    <DeskLink to={`/laws/${of.sourceId}`}>
      {titled(title)}
      {of.article}
    </DeskLink>
  )
}
