/** Entering or correcting one article. */
import { Input, Modal } from 'antd'
import { useState } from 'react'
import { api, type AnsweredBy } from '../../../web/api.ts'
import { DayInput } from '../../../web/ui/DayInput.tsx'
import { FieldBox } from '../../../web/ui/FieldBox.tsx'
import { RefusalNotice } from '../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useLabelled, useWords } from '../../../web/words.ts'
import type { LawClause } from '../contract.ts'
import { words } from './words.ts'

type Props = {
  law: Pick<AnsweredBy<typeof api.laws.getLaw>, 'id' | 'title' | 'revision'>
  clause: LawClause | undefined
  onClose: () => void
}

export function ClauseDialog({ law, clause, onClose }: Props) {
  const w = useWords(words)
  const labelled = useLabelled()
  const [article, setArticle] = useState(clause?.article ?? '')
  const [gist, setGist] = useState(clause?.textRead === false ? '' : (clause?.gist ?? ''))
  const [validFrom, setFrom] = useState(clause?.validFrom ?? null)
  const [validTo, setTo] = useState(clause?.validTo ?? null)
  const send = useSubmit(api.laws.saveClause, { done: words.saved, then: onClose })
  return (
    <Modal
      open
      title={labelled(w(clause ? 'editClause' : 'addClause'), law.title)}
      okText={w('save')}
      cancelText={w('back')}
      okButtonProps={{ disabled: article.trim() === '' || gist.trim().length < 2, loading: send.pending }}
      onCancel={onClose}
      onOk={() => void send.submit({ sourceId: law.id, article, gist, validFrom, validTo, revision: law.revision })}
    >
      <RefusalNotice problem={send.problem} />
      <FieldBox name="article" label={w('article')} problem={send.problem}>
        {(tie) => <Input {...tie} value={article} maxLength={60} disabled={clause !== undefined} onChange={(event) => setArticle(event.target.value)} />}
      </FieldBox>
      <FieldBox name="gist" label={w('gist')} problem={send.problem}>
        {(tie) => (
          <Input.TextArea {...tie} value={gist} maxLength={5000} autoSize={{ minRows: 3, maxRows: 10 }} onChange={(event) => setGist(event.target.value)} />
        )}
      </FieldBox>
      <FieldBox name="validFrom" label={w('validFrom')} problem={send.problem}>
        {(tie) => <DayInput {...tie} value={validFrom} onChange={setFrom} />}
      </FieldBox>
      <FieldBox name="validTo" label={w('validTo')} problem={send.problem}>
        {(tie) => <DayInput {...tie} value={validTo} onChange={setTo} />}
      </FieldBox>
    </Modal>
  )
}
