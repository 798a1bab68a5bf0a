/** 投诉与建议: say it, be told by when it is answered, and read the answer by a code. Nothing typed here is kept on the device. */
import { useState } from 'react'
import type { PortalPageProps } from '../../../../web/portal/page.ts'
import { usePublic } from '../../../../web/portal/read.ts'
import { useWords } from '../../../../web/words.ts'
import type { endpoints as people } from '../../../people/endpoints.ts'
import { words } from '../portal-words.ts'
import { cameFrom } from './came-from.ts'
import { Follow } from './Follow.tsx'
import { Received, type Sent } from './Received.tsx'
import { SendForm } from './SendForm.tsx'
import './suggestions.css'

export default function SuggestionsPage({ search }: PortalPageProps) {
  const w = useWords(words)
  const [sent, setSent] = useState<Sent>()
  const regime = usePublic<typeof people.readRegime>('/settings', {})
  const days = regime.data?.settings.suggestionWorkingDays
  return (
    <>
      <h1>{w('suggestions')}</h1>
      <p>{w('lead')}</p>
      {days !== undefined && <p>{w('leadClock', { n: days })}</p>}
      {sent ? <Received sent={sent} onAnother={() => setSent(undefined)} /> : <SendForm about={cameFrom(search)} onSent={setSent} />}
      <Follow />
    </>
  )
}
