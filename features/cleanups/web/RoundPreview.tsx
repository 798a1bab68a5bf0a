/** Before a round is handed down: whom it reaches, what it costs them, what the gate says, and who asks them the same now. Then once more: really? */
import { App, Button } from 'antd'
import { api, type AnsweredBy, problemOf } from '../../../web/api.ts'
import { useFormat } from '../../../web/format.ts'
import { Burden } from '../../../web/ui/Burden.tsx'
import { Facts } from '../../../web/ui/Facts.tsx'
import { RefusalNotice } from '../../../web/ui/RefusalNotice.tsx'
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { useText, useWords } from '../../../web/words.ts'
import { useQuiet } from '../../../web/ui/quiet.ts'
import { useQuery } from '@tanstack/react-query'
import { AlsoAsked } from './AlsoAsked.tsx'
import { previewWords as words } from './preview-words.ts'

type Previewed = AnsweredBy<typeof api.dispatches.previewCampaign>
export type RoundAsked = Parameters<typeof api.dispatches.previewCampaign>[0]
type Props = { asked: RoundAsked; verb: string; pending: boolean; onSend: () => void }

/** `asked` is what would be sent; the button waits until the answer on screen is about exactly that. */
export function RoundPreview({ asked, verb, pending, onSend }: Props) {
  const w = useWords(words)
  const format = useFormat()
  const { modal } = App.useApp()
  const now = JSON.stringify(asked)
  const quiet = useQuiet(now, 400)
  const { data, error, isFetching } = useQuery({
    queryKey: [api.dispatches.previewCampaign.endpoint, quiet],
    queryFn: ({ signal }) => api.dispatches.previewCampaign(JSON.parse(quiet) as RoundAsked, { signal }),
  })
  const fresh = data !== undefined && quiet === now && !isFetching
  const ask = ({ communityCount, personMinutes, dueOn, alsoAsked }: Previewed) =>
    void modal.confirm({
      title: w('confirmTitle', { n: format.number(communityCount) }),
      content: w(alsoAsked.length > 0 ? 'confirmTwice' : 'confirmBody', { day: format.day(dueOn), sum: format.minutes(personMinutes) }),
      okText: verb,
      cancelText: w('notYet'),
      onOk: onSend,
    })
  return (
    <section aria-labelledby="round-preview">
      <h3 id="round-preview">{w('title')}</h3>
      <div role="status">{!fresh && !error && <p className="muted">{w('computing')}</p>}</div>
      <RefusalNotice problem={error ? problemOf(error) : undefined} />
      {data && <Answer of={data} />}
      <Button type={fresh && data.open ? 'primary' : 'default'} disabled={!fresh || !data.open} loading={pending} onClick={() => data && ask(data)}>
        {verb}
      </Button>
    </section>
  )
}

function Answer({ of: { open, communityCount, minutes, personMinutes, byArea, dueOn, refusals, alsoAsked } }: { of: Previewed }) {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const lines = [
    { label: w('each'), value: format.minutes(minutes) },
    { label: w('times'), value: `× ${format.number(communityCount)}` },
  ]
  return (
    <>
      <p>{open ? <StateTag tone="ok" word={words.gateOpen} /> : <StateTag tone="danger" word={w('gateClosed', { n: refusals.length })} />}</p>
      {refusals.length > 0 && (
        <ul>
          {refusals.map(({ reason, sentence, advice }) => (
            <li key={reason}>
              {text(sentence)} {text(advice)}
            </li>
          ))}
        </ul>
      )}
      <Facts
        of={[
          { label: w('reaches'), value: w('communities', { n: format.number(communityCount) }) },
          { label: w('each'), value: format.minutes(minutes) },
          { label: w('sum'), value: <Burden minutes={personMinutes} once lines={lines} /> },
          { label: w('due'), value: format.day(dueOn) },
          byArea.length > 0 && {
            label: w('where'),
            value: byArea.map(({ name, communities }) => w('whereOne', { name, n: format.number(communities) })).join('、'),
          },
        ]}
      />
      <AlsoAsked of={alsoAsked} />
    </>
  )
}
