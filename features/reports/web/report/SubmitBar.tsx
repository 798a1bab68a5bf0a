/** Always in sight: whether everything is saved, and the one next step. */
import { Button } from 'antd'
import { api } from '../../../../web/api.ts'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useWords } from '../../../../web/words.ts'
import type { Filling } from './filling.ts'
import { words } from './words.ts'

export function SubmitBar({ filling }: { filling: Filling }) {
  const w = useWords(words)
  const send = useSubmit(api.reports.submitReport, { done: words.submitted })
  const redraw = useSubmit(api.reports.redrawReport, { done: words.redrawn })
  const again = async () => {
    if (!(await filling.flush())) return
    const { id, revision } = filling.newest()
    await redraw.submit({ id, revision })
  }
  const submit = async () => {
    if (!(await filling.flush())) return
    const { id, revision } = filling.newest()
    await send.submit({ id, revision })
  }
  return (
    <>
      <RefusalNotice problem={filling.problem ?? send.problem ?? redraw.problem} />
      <div className="report-done">
        <Button type="primary" loading={send.pending} onClick={() => void submit()}>
          {w('submit')}
        </Button>
        <Button loading={redraw.pending} onClick={() => void again()}>
          {w('redraw')}
        </Button>
        <span className="muted" role="status">
          {filling.pending ? w('saving') : filling.saved ? w('savedAll') : filling.problem ? w('notSaved') : w('saving')}
        </span>
      </div>
    </>
  )
}
