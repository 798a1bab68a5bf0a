/** The worker writes down what the resident says; the lists answer, and one step begins the request or ends it with a letter. */
import { Button, Input } from 'antd'
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { useSession } from '../../../../web/session.ts'
import { EmptyState } from '../../../../web/ui/EmptyState.tsx'
import { FieldBox } from '../../../../web/ui/FieldBox.tsx'
import { PageHead } from '../../../../web/ui/PageHead.tsx'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useWords } from '../../../../web/words.ts'
import { words } from '../desk-words.ts'
import { Taken } from './Taken.tsx'
import './room.css'

export default function AskPage() {
  const w = useWords(words)
  const { post } = useSession()
  const [sentence, setSentence] = useState('')
  const [asked, setAsked] = useState('')
  const match = useSubmit(api.certificates.matchSentence, { renew: false })
  if (post?.areaCode.endsWith('000')) return <EmptyState title={w('onlyCommunity')} how={w('onlyCommunityHow')} />
  const look = async () => {
    const said = sentence.trim()
    if (said.length >= 2 && (await match.submit({ sentence: said }))) setAsked(said)
  }
  return (
    <>
      <PageHead title={w('take')} lead={w('takeLead')} />
      <form
        className="proof-desk-form"
        onSubmit={(event) => {
          event.preventDefault()
          void look()
        }}
      >
        <RefusalNotice problem={match.problem} names={{ sentence: words.sentence }} />
        <FieldBox name="sentence" label={w('sentence')} help={w('sentenceHelp')} problem={match.problem}>
          {(tie) => (
            <Input.TextArea
              {...tie}

              value={sentence}
              maxLength={200}
              autoSize={{ minRows: 2 }}
              onChange={(event) => setSentence(event.target.value)}
              onPressEnter={(event) => {
                if (event.shiftKey || event.nativeEvent.isComposing) return
                event.preventDefault()
                void look()
              }}
            />
          )}
        </FieldBox>
        <Button type="primary" htmlType="submit" loading={match.pending} disabled={sentence.trim().length < 2}>
          {w('look')}
        </Button>
      </form>
      {asked && match.output && <Taken key={asked} sentence={asked} matches={match.output} />}
    </>
  )
}
