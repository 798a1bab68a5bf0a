/** Whether an account can be used: active, first password not yet changed, locked, disabled. */
import { useFormat } from '../../../web/format.ts'
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { useWords } from '../../../web/words.ts'
import type { AccountWithPosts } from '../contract.ts'
import { words } from './admin-words.ts'

export function AccountState({ account }: { account: AccountWithPosts }) {
  const w = useWords(words)
  const format = useFormat()
  if (account.disabledAt) return <StateTag tone="danger" word={words.disabled} />
  if (account.lockedUntil) return <StateTag tone="warn" word={w('locked', { until: format.instant(account.lockedUntil) })} />
  if (account.mustChangePassword) return <StateTag tone="pending" word={words.mustChange} />
  return <StateTag tone="ok" word={words.active} />
}
