/** Everybody who can sign in, with their posts. */
import { api } from '../../../web/api.ts'
import { useFilters } from '../../../web/desk/address.ts'
import { useSession } from '../../../web/session.ts'
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { EmptyState } from '../../../web/ui/EmptyState.tsx'
import { FilterChoice } from '../../../web/ui/FilterChoice.tsx'
import { FilterSearch } from '../../../web/ui/FilterSearch.tsx'
import { ListTable } from '../../../web/ui/ListTable.tsx'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { useRead } from '../../../web/ui/read.ts'
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { useFormat } from '../../../web/format.ts'
import { useText, useWords } from '../../../web/words.ts'
import { Role, type AccountWithPosts } from '../contract.ts'
import { roleWords } from '../words.ts'
import { AccountState } from './AccountState.tsx'
import { words } from './admin-words.ts'

export default function AccountsPage() {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const { may, today } = useSession()
  const [filters, setFilters] = useFilters({ page: 1, size: 20, search: '', role: undefined as Role | undefined })
  const { search, ...others } = filters
  const read = useRead(api.people.listAccounts, { ...others, ...(search && { search }) })
  const valid = ({ posts }: AccountWithPosts) => posts.filter(({ validFrom, validTo }) => validFrom <= today && (validTo === null || validTo > today))
  const line = (account: AccountWithPosts) => valid(account).map(({ organisationName, role }) => `${organisationName} · ${text(roleWords[role])}`)
  return (
    <>
      <PageHead
        title={w('accounts')}
        lead={w('accountsLead')}
        action={
          may('people.accounts') && (
            <DeskLink to="/accounts/new" className="primary-button">
              {w('newAccount')}
            </DeskLink>
          )
        }
      />
      <div className="filters" role="search">
        <FilterSearch name="account" label={w('search')} value={search} onChange={(next) => setFilters({ search: next })} />
        <FilterChoice
          name="role"
          label={w('role')}
          value={filters.role}
          options={Role.options}
          of={roleWords}
          nothing={w('all')}
          onChange={(role) => setFilters({ role })}
        />
      </div>
      <ListTable
        name="accounts"
        read={read}
        caption={w('accounts')}
        keyOf={(row) => row.id}
        onPage={setFilters}
        empty={<EmptyState title={w('noAccounts')} how={w('noAccountsHow')} action={<DeskLink to="/accounts">{w('clear')}</DeskLink>} />}
        columns={[
          {
            key: 'name',
            title: words.name,
            show: (row) => (
              <>
                {<DeskLink to={`/accounts/${row.id}`}>{row.name}</DeskLink>} {row.illustrative && <StateTag tone="neutral" word={words.illustrative} />}
              </>
            ),
            text: (row) => row.name,
          },
          { key: 'username', title: words.username, show: (row) => row.username ?? '—', text: (row) => row.username },
          {
            key: 'posts',
            title: words.posts,
            show: (row) =>
              valid(row).length === 0 ? (
                <span className="muted">{w('noPosts')}</span>
              ) : (
                line(row).map((post, place) => <div key={valid(row)[place]?.id}>{post}</div>)
              ),
            text: (row) => line(row).join('；'),
          },
          {
            key: 'state',
            title: words.state,
            show: (row) => <AccountState account={row} />,
            text: (row) => text(row.disabledAt ? words.disabled : row.lockedUntil ? words.lockedShort : words.active),
          },
          { key: 'created', title: words.created, hidden: true, show: (row) => format.dayOf(row.createdAt), text: (row) => row.createdAt },
        ]}
      />
    </>
  )
}
