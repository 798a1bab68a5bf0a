/** What should leave the lists, why, and the way to end it. */
import { addDays } from '../../../foundation/clock.ts'
import { api, type AnsweredBy } from '../../../web/api.ts'
import { useFormat } from '../../../web/format.ts'
import { useSession } from '../../../web/session.ts'
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { EmptyState } from '../../../web/ui/EmptyState.tsx'
import { type ListColumn, ListTable } from '../../../web/ui/ListTable.tsx'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { useRead } from '../../../web/ui/read.ts'
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { useText, useWords } from '../../../web/words.ts'
import './burden.css'
import { exitWords, words } from './words.ts'

type Candidate = AnsweredBy<typeof api.burden.listExitCandidates>[number]

export default function ExitsPage() {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const { may } = useSession()
  const answer = useRead(api.burden.listExitCandidates, {})
  const rows = answer.data
  const read = { ...answer, data: rows && { rows, total: rows.length, page: 1, size: Math.max(1, rows.length) } }
  const steward = may('items.steward')
  const cancelling: ListColumn<Candidate> = {
    key: 'go',
    title: words.action,
    text: () => '',
    show: ({ version }) => (
      <DeskLink to={`/items/${version.itemId}`}>
        {w('goCancel')}
        <span className="hidden-words">{w('forItem', { title: version.title })}</span>
      </DeskLink>
    ),
  }
  const columns: ListColumn<Candidate>[] = [
    {
      key: 'item',
      title: words.item,
      sort: 'here',
      text: ({ version }) => version.title,
      show: ({ version }) => (
        <>
          <DeskLink to={`/items/${version.itemId}`}>{version.title}</DeskLink>
          <div className="muted">{[version.code, version.admissionNumber].filter(Boolean).join(' · ')}</div>
        </>
      ),
    },
    {
      key: 'why',
      title: words.why,
      text: ({ reasons }) => reasons.map((reason) => text(exitWords[reason])).join('；'),
      show: ({ reasons }) => (
        <ul className="exit-reasons">
          {reasons.map((reason) => (
            <li key={reason}>
              <StateTag tone={reason === 'expires_soon' ? 'warn' : 'danger'} word={exitWords[reason]} />
            </li>
          ))}
        </ul>
      ),
    },
    {
      key: 'lead',
      title: words.lead2,
      text: ({ version }) => version.leadOrganisationName ?? version.leadDepartment,
      show: ({ version }) => version.leadOrganisationName ?? version.leadDepartment ?? '—',
    },
    {
      key: 'validUntil',
      title: words.validUntil,
      sort: 'here',
      text: ({ version }) => version.validTo,
      show: ({ version }) => (version.validTo ? format.day(addDays(version.validTo, -1)) : '—'),
    },
    {
      key: 'refused',
      title: words.refused,
      figure: true,
      text: ({ refused }) => refused,
      show: ({ refused, tasks }) => (refused === 0 ? '—' : w('refusedOf', { refused: format.number(refused), tasks: format.number(tasks) })),
    },
    // the title leads there, too; only who may cancel needs a verb
    ...(steward ? [cancelling] : []),
  ]
  return (
    <>
      <PageHead title={w('exits')} lead={w('exitsLead')} />
      <ListTable
        name="exits"
        caption={w('exits')}
        read={read}
        columns={columns}
        keyOf={({ version }) => version.id}
        onPage={() => undefined}
        empty={<EmptyState title={w('noExits')} how={w('noExitsHow')} />}
      />
    </>
  )
}
