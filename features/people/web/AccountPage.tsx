/** One account: whether it can be used, its posts, and what the present administrator may do about it. */
import { api } from '../../../web/api.ts'
import { usePathValue } from '../../../web/desk/address.ts'
import { useFormat } from '../../../web/format.ts'
import { useSession } from '../../../web/session.ts'
import { EmptyState } from '../../../web/ui/EmptyState.tsx'
import { Facts } from '../../../web/ui/Facts.tsx'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { useRead } from '../../../web/ui/read.ts'
import { Shown } from '../../../web/ui/Shown.tsx'
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useText, useWords } from '../../../web/words.ts'
import type { AccountWithPosts, Post } from '../contract.ts'
import { roleWords } from '../words.ts'
import { AccountState } from './AccountState.tsx'
import { words } from './admin-words.ts'
import { ConfirmButton } from './ConfirmButton.tsx'
import { GivePostForm } from './GivePostForm.tsx'

export default function AccountPage() {
  const read = useRead(api.people.getAccount, { id: usePathValue('id') })
  return <Shown read={read}>{(account) => <Whole account={account} />}</Shown>
}

function Whole({ account }: { account: AccountWithPosts }) {
  const w = useWords(words)
  const format = useFormat()
  const { may, session } = useSession()
  const { id } = account
  const disable = useSubmit(api.people.disableAccount, { done: words.accountDisabled, aloud: true })
  const enable = useSubmit(api.people.enableAccount, { done: words.accountEnabled, aloud: true })
  const unlock = useSubmit(api.people.unlockAccount, { done: words.accountUnlocked, aloud: true })
  const self = session.account?.id === id
  return (
    <>
      <PageHead
        title={account.name}
        number={account.username}
        state={<AccountState account={account} />}
        more={
          <>
            {may('people.accounts') && !account.disabledAt && !self && (
              <ConfirmButton word={w('disable')} how={w('disableHow')} pending={disable.pending} onConfirm={() => void disable.submit({ id })} />
            )}
            {may('people.accounts') && account.disabledAt && (
              <button type="button" className="plain-button" disabled={enable.pending} onClick={() => void enable.submit({ id })}>
                {w('enable')}
              </button>
            )}
            {may('people.posts') && account.lockedUntil && (
              <button type="button" className="plain-button" disabled={unlock.pending} onClick={() => void unlock.submit({ id })}>
                {w('unlock')}
              </button>
            )}
          </>
        }
      />
      <Facts
        of={[{ label: w('created'), value: format.instant(account.createdAt) }, account.illustrative && { label: w('state'), value: w('illustrative') }]}
      />
      <section>
        <h2>{w('posts')}</h2>
        {account.posts.length === 0 ? <EmptyState title={w('noPosts')} how={w('noPostsHow')} /> : <PostTable posts={account.posts} />}
      </section>
      {may('people.posts') && !account.disabledAt && !self && <GivePostForm accountId={id} />}
    </>
  )
}

function PostTable({ posts }: { posts: Post[] }) {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const { may, today, session } = useSession()
  const end = useSubmit(api.people.endPost, { done: words.postEnded, aloud: true })
  return (
    <div className="list-frame">
      <table className="list">
        <caption className="hidden-words">{w('posts')}</caption>
        <thead>
          <tr>
            <th scope="col">{w('organisation')}</th>
            <th scope="col">{w('role')}</th>
            <th scope="col">{w('period')}</th>
            <th scope="col">
              <span className="hidden-words">{w('endPost')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {posts.map((post) => {
            const past = post.validTo !== null && post.validTo <= today
            return (
              <tr key={post.id}>
                <td data-title={w('organisation')}>{post.organisationName}</td>
                <td data-title={w('role')}>{text(roleWords[post.role])}</td>
                <td data-title={w('period')}>
                  {format.period(post.validFrom, post.validTo)} {past && <StateTag tone="neutral" word={words.past} />}
                </td>
                <td>
                  {may('people.posts') && !past && post.id !== session.actingPostId && (
                    <ConfirmButton
                      word={w('endPost')}
                      label={w('endPostOf', { organisation: post.organisationName, role: text(roleWords[post.role]) })}
                      how={w('endPostHow')}
                      pending={end.pending}
                      onConfirm={() => void end.submit({ id: post.id })}
                    />
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
