/** One page for a community: tick what exists, say how many, write a name that is missing, done. */
import { App, Button } from 'antd'
import { useEffect, useState } from 'react'
import { api } from '../../../web/api.ts'
import { usePathValue } from '../../../web/desk/address.ts'
import { useFormat } from '../../../web/format.ts'
import { Facts } from '../../../web/ui/Facts.tsx'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { sayInPassing } from '../../../web/ui/passing.ts'
import { useRead } from '../../../web/ui/read.ts'
import { RefusalNotice } from '../../../web/ui/RefusalNotice.tsx'
import { Shown } from '../../../web/ui/Shown.tsx'
import { useText, useWords } from '../../../web/words.ts'
import type { StockTakingRead } from '../contract/campaigns.ts'
import { missingCounts } from '../rules/counts.ts'
import { totalWords } from '../words.ts'
import { roundWords, tickWords as words } from './campaign-words.ts'
import './cleanups.css'
import { Answered } from './Answered.tsx'
import { TickPart } from './TickPart.tsx'
import { useTicks } from './useTicks.ts'

export default function StockTakingPage() {
  const id = usePathValue('id')
  const read = useRead(api.cleanups.getStockTaking, { id })
  return (
    <Shown read={read}>
      {(taking) => (
        <>
          <Head taking={taking} />
          {taking.mayTick ? <Ticking key={taking.id} taking={taking} /> : <Answered taking={taking} />}
        </>
      )}
    </Shown>
  )
}

function Head({ taking }: { taking: StockTakingRead }) {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const { campaignTitle, round, communityName, dueOn, minutes, mayTick } = taking
  return (
    <>
      <PageHead title={`${campaignTitle} · ${text(roundWords[round])}`} lead={mayTick ? w('lead') : undefined} />
      <Facts
        of={[
          { label: w('community'), value: communityName },
          { label: w('due'), value: format.day(dueOn) },
          mayTick && minutes !== null && { label: w('minutes'), value: <Spent allowed={format.minutes(minutes)} /> },
        ]}
      />
    </>
  )
}

/** Told to the person alone, so that a stock-taking that is too long is noticed; it is sent nowhere. */
function Spent({ allowed }: { allowed: string }) {
  const w = useWords(words)
  const [minutes, setMinutes] = useState(0)
  useEffect(() => {
    const every = setInterval(() => setMinutes((before) => before + 1), 60_000)
    return () => clearInterval(every)
  }, [])
  return w('spent', { n: minutes, allowed })
}

function Ticking({ taking }: { taking: StockTakingRead }) {
  const w = useWords(words)
  const text = useText()
  const ticks = useTicks(taking)
  const { modal } = App.useApp()
  const [ending, setEnding] = useState(false)
  const [wrong] = ticks.wrong
  const finish = async () => {
    setEnding(true)
    const done = await ticks.finish()
    setEnding(false)
    if (done) sayInPassing(text(words.finished))
  }
  /** Asks once, because it cannot be undone; where a count is missing the server's sentence is the answer. */
  const ask = () => {
    if (missingCounts(taking.kinds, ticks.totals).length > 0) return void finish()
    void modal.confirm({ title: w('finish'), content: w('finishAsk'), okText: w('finishYes'), cancelText: w('notYet'), onOk: finish })
  }
  return (
    <>
      <RefusalNotice problem={ticks.problem} />
      {taking.kinds.map((kind) => (
        <TickPart key={kind} kind={kind} asked={taking.asked.filter((entry) => entry.kind === kind)} before={taking.saidBefore} ticks={ticks} />
      ))}
      {wrong && (
        <p className="tick-fault" role="alert">
          {w('mendFirst', { field: text(totalWords[wrong]) })}
        </p>
      )}
      <div className="tick-foot">
        <span role="status">
          {w('ticked', { n: ticks.ticked.size + ticks.names.length })} · {w(ticks.waiting ? 'saving' : 'saved')}
        </span>
        <Button type="primary" size="large" loading={ending} disabled={wrong !== undefined} onClick={ask}>
          {w('finish')}
        </Button>
      </div>
    </>
  )
}
