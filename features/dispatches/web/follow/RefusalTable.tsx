/** Refused tasks with community, reason and clause; of one dispatch, or of all one may see. */
import type { ReactNode } from 'react'
import type { api, AnsweredBy } from '../../../../web/api.ts'
import { useFormat } from '../../../../web/format.ts'
import { DeskLink } from '../../../../web/ui/DeskLink.tsx'
import { type ListColumn, ListTable, type PageOf } from '../../../../web/ui/ListTable.tsx'
import type { Read } from '../../../../web/ui/read.ts'
import { useText } from '../../../../web/words.ts'
import { Clause } from '../Clause.tsx'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

export type RefusalRow = AnsweredBy<typeof api.dispatches.listRefusals>['rows'][number]
type Props = {
  read: Read<PageOf<RefusalRow>>
  onPage: (change: { page?: number; size?: number }) => void
  withItem: boolean
  caption: string
  empty?: ReactNode
}

export function RefusalTable({ read, onPage, withItem, caption, empty }: Props) {
  const text = useText()
  const format = useFormat()
  const columns: ListColumn<RefusalRow>[] = [
    {
      key: 'community',
      title: words.community,
      text: ({ communityName }) => communityName,
      show: ({ id, communityName }) => <DeskLink to={`/tasks/${id}`}>{communityName}</DeskLink>,
    },
    ...(withItem
      ? [
          {
            key: 'item',
            title: shared.item,
            text: ({ title, admissionNumber }: RefusalRow) => `${admissionNumber} ${title}`,
            show: ({ dispatchId, title, admissionNumber }: RefusalRow) => (
              <>
                <DeskLink to={`/dispatches/${dispatchId}`}>{title}</DeskLink>
                <div className="muted">{admissionNumber}</div>
              </>
            ),
          },
          { key: 'sender', title: shared.sender, show: ({ senderName }: RefusalRow) => senderName },
        ]
      : []),
    {
      key: 'reason',
      title: words.reason,
      text: ({ reasonSentence }) => text(reasonSentence),
      show: ({ reasonSentence, clause, refusalNote }) => (
        <>
          {text(reasonSentence)}
          <Clause of={clause} />
          {refusalNote && (
            <p className="refusal-note">
              {text(words.communityNote)}：{refusalNote}
            </p>
          )}
        </>
      ),
    },
    { key: 'when', title: words.when, text: ({ closedAt }) => closedAt, show: ({ closedAt }) => format.dayOf(closedAt) },
  ]
  return (
    <ListTable
      name={withItem ? 'refusals' : 'dispatch-refusals'}
      caption={caption}
      read={read}
      columns={columns}
      keyOf={({ id }) => id}
      onPage={onPage}
      empty={empty}
    />
  )
}
