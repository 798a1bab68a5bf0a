/** Names communities wrote themselves, brought together by likeness; a person says what they are. */
import { Button } from 'antd'
import { api } from '../../../web/api.ts'
import { useRead } from '../../../web/ui/read.ts'
import { RefusalNotice } from '../../../web/ui/RefusalNotice.tsx'
import { Shown } from '../../../web/ui/Shown.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useText, useWords } from '../../../web/words.ts'
import type { CampaignRead, NameGroup } from '../contract/campaigns.ts'
import { kindWords } from '../words.ts'
import { words } from './campaign-words.ts'

export function Names({ campaign: { id, names } }: { campaign: CampaignRead }) {
  const w = useWords(words)
  const read = useRead(api.cleanups.listNames, { id })
  return (
    <section className="cleanup-part">
      <h2>{w('names')}</h2>
      <p>
        {w('namesLeft', { n: names })}
        {w('namesHow')}
      </p>
      <Shown read={read}>
        {(groups) => (
          <ul className="plain-list">
            {groups.map((group) => (
              <Group key={group.kind + group.title} campaignId={id} group={group} />
            ))}
          </ul>
        )}
      </Shown>
    </section>
  )
}

const ended = new Set(['cancelled', 'merged', 'carried_out', 're_checked'])

function Group({ campaignId, group: { kind, title, names, communities, nearest } }: { campaignId: string; group: NameGroup }) {
  const w = useWords(words)
  const text = useText()
  const send = useSubmit(api.cleanups.confirmNames, { done: words.nameConfirmed })
  const confirm = (entryId: string | null) => void send.submit({ id: campaignId, kind, names: names.map(({ name }) => name), title, entryId })
  return (
    <li className="tick-part">
      <p>
        <strong>{names.map(({ name }) => name).join('、')}</strong> <span className="muted">{text(kindWords[kind])}</span> ·{' '}
        {w('inCommunities', { n: communities })}
      </p>
      <RefusalNotice problem={send.problem} />
      <div className="cleanup-actions">
        {nearest.map((entry) => (
          <Button key={entry.id} loading={send.pending} onClick={() => confirm(entry.id)}>
            {w(ended.has(entry.state) ? 'asReturn' : 'asKnown', { title: entry.title })}
          </Button>
        ))}
        <Button loading={send.pending} onClick={() => confirm(null)}>
          {w('asNew')}
        </Button>
      </div>
    </li>
  )
}
