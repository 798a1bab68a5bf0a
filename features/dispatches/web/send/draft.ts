/** What is being prepared, kept on the person's own device until it is sent: leaving never loses it. */
import { useState } from 'react'
import { z } from 'zod'
import { AreaCode, Day, Id } from '../../../../foundation/fields.ts'
import { keep, kept } from '../../../../web/kept.ts'
import { CommunityType } from '../../../areas/contract.ts'

const SendDraft = z.object({
  itemId: Id.nullable(),
  versionId: Id.nullable(),
  areaCodes: z.array(AreaCode),
  /** Communities below the areas that are not asked. */
  leftOut: z.array(z.object({ code: AreaCode, name: z.string() })),
  communityTypes: z.array(CommunityType),
  dueOn: Day.nullable(),
  instructions: z.string(),
  files: z.array(z.object({ id: Id, name: z.string(), size: z.number() })),
})
export type SendDraft = z.output<typeof SendDraft>

const empty: SendDraft = {
  itemId: null,
  versionId: null,
  areaCodes: [],
  leftOut: [],
  communityTypes: [],
  dueOn: null,
  instructions: '',
  files: [],
}

function read(place: string): SendDraft {
  const text = kept(place)
  if (!text) return empty
  try {
    return SendDraft.parse(JSON.parse(text))
  } catch {
    return empty
  }
}

/** @param postId each post prepares its own  @param asked an item or version named in the address begins a new draft, unless it is the one in hand */
export function useSendDraft(postId: string, asked: { item?: string | undefined; version?: string | undefined }) {
  const place = `jianfu.dispatch.${postId}`
  const [draft, setDraft] = useState<SendDraft>(() => {
    const before = read(place)
    const { item = null, version = null } = asked
    const other = (version && version !== before.versionId) || (item && item !== before.itemId)
    return other ? { ...empty, itemId: item, versionId: version } : before
  })
  const store = (next: SendDraft) => {
    keep(place, next === empty ? null : JSON.stringify(next))
    setDraft(next)
  }
  return { draft, change: (part: Partial<SendDraft>) => store({ ...draft, ...part }), clear: () => store(empty) }
}
