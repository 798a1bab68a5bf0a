/** The chosen version as it stands today; undefined while it is read. */
import { api } from '../../../../web/api.ts'
import { useRead } from '../../../../web/ui/read.ts'
import type { ItemVersionRead } from '../../../items/contract.ts'

/** An address may name the item (its version in force is meant), or only the version, which is then looked for among those one may hand down. */
export function useVersion(itemId: string | null, versionId: string | null): ItemVersionRead | undefined {
  const item = useRead(api.items.getItem, itemId ? { id: itemId } : null)
  const mine = useRead(api.items.listItems, !itemId && versionId ? { dispatchable: true, page: 1, size: 200 } : null)
  const versions = item.data?.versions ?? mine.data?.rows ?? []
  return versions.find(({ id }) => id === versionId) ?? (versionId ? undefined : versions.find(({ inForce }) => inForce))
}
