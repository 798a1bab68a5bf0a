/** 下达: an admitted version, targets, a due day; the preview beside them; the gate decides whether it can be sent. */
import { App } from 'antd'
import { say } from '../../../foundation/words.ts'
import { useFilters, useGo } from '../../../web/desk/address.ts'
import { api } from '../../../web/api.ts'
import { useFormat } from '../../../web/format.ts'
import { useSession } from '../../../web/session.ts'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { RefusalNotice } from '../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useWords } from '../../../web/words.ts'
import type { GateRefusal } from '../contract.ts'
import './dispatches.css'
import './send/send.css'
import { useSendDraft } from './send/draft.ts'
import { useEarliestDue } from './send/earliest.ts'
import { HowAndWhen } from './send/HowAndWhen.tsx'
import { usePreview } from './send/preview.ts'
import { PreviewPanel, SendButton } from './send/PreviewPanel.tsx'
import { communitiesToLeaveOut } from './send/remedies.ts'
import { Targets } from './send/Targets.tsx'
import { useTargets } from './send/targets.ts'
import { useVersion } from './send/version.ts'
import { VersionPicker } from './send/VersionPicker.tsx'
import { words as sending } from './send/words.ts'
import { words } from './words.ts'

export default function SendPage() {
  const w = useWords(sending)
  const s = useWords(words)
  const format = useFormat()
  const go = useGo()
  const { modal } = App.useApp()
  const { post } = useSession()
  const { earliest } = useEarliestDue()
  const [named] = useFilters({ version: undefined as string | undefined, item: undefined as string | undefined })
  const { draft, change, clear } = useSendDraft(post?.id ?? '', named)
  const version = useVersion(draft.itemId, draft.versionId)
  const areaCodes = useTargets(
    draft.areaCodes,
    draft.leftOut.map(({ code }) => code),
  )
  const complete = version !== undefined && draft.dueOn !== null && areaCodes !== undefined && areaCodes.length > 0
  const asked = complete
    ? {
        versionId: version.id,
        areaCodes,
        communityTypes: draft.communityTypes,
        dueOn: draft.dueOn as string,
        instructions: draft.instructions.trim(),
      }
    : null
  const answered = usePreview(asked)
  const { preview, fresh } = answered
  const send = useSubmit(api.dispatches.sendDispatch, {
    done: ({ communityCount }) => say(sending.sent, { n: communityCount }),
    then: ({ id }) => {
      clear()
      go(`/dispatches/${id}`)
    },
  })
  const missing = [version ? '' : w('missingVersion'), draft.areaCodes.length > 0 ? '' : w('missingAreas'), draft.dueOn ? '' : w('missingDue')].filter(Boolean)

  const remedyOf = (refusal: GateRefusal) => {
    if ((refusal.reason === 'NOTICE_TOO_SHORT' || refusal.reason === 'DUE_DAY_PAST') && draft.dueOn !== earliest)
      return { label: w('takeEarliest', { day: format.day(earliest) }), apply: () => change({ dueOn: earliest }) }
    if (refusal.reason === 'WRONG_COMMUNITY_TYPE' && version && version.communityTypes.length > 0 && draft.communityTypes.length === 0)
      return { label: w('takeItemTypes'), apply: () => change({ communityTypes: version.communityTypes }) }
    const out = communitiesToLeaveOut(refusal, preview?.communityCount ?? 0)
    if (out.length === 0) return undefined
    const label = out.length < refusal.communityCount ? w('leaveThemOutNamed', { n: out.length }) : w('leaveThemOut')
    return {
      label,
      apply: () => change({ leftOut: [...draft.leftOut, ...out.filter(({ code }) => !draft.leftOut.some((one) => one.code === code))] }),
    }
  }
  const confirm = () => {
    if (!asked || !preview || !version) return
    modal.confirm({
      title: w('confirmTitle', { n: format.number(preview.communityCount) }),
      content: w('confirmBody', { title: version.title, day: format.day(asked.dueOn), hours: format.hours(preview.personMinutes) }),
      okText: w('send'),
      cancelText: s('cancel'),
      onOk: () => send.submit({ ...asked, fileIds: draft.files.map(({ id }) => id) }),
    })
  }
  return (
    <>
      <PageHead
        title={s('handDown')}
        lead={w('lead')}
        more={
          <button type="button" className="plain-button" onClick={clear}>
            {w('startOver')}
          </button>
        }
      />
      <div className="beside">
        <div>
          <VersionPicker
            chosen={version}
            fundsMissing={preview?.refusals.some(({ reason }) => reason === 'FUNDS_NOT_RELEASED') ?? false}
            onChoose={(chosen) =>
              change({
                itemId: chosen?.itemId ?? null,
                versionId: chosen?.id ?? null,
                ...(chosen && { dueOn: draft.dueOn ?? earliest }),
              })
            }
          />
          <Targets draft={draft} version={version} change={change} />
          <HowAndWhen draft={draft} change={change} />
          <p className="muted">{w('draftKept')}</p>
        </div>
        <div className="beside-right">
          <PreviewPanel
            asked={answered}
            missing={missing}
            remedyOf={remedyOf}
            sendButton={<SendButton open={preview?.open ?? false} fresh={fresh && preview !== undefined} pending={send.pending} onSend={confirm} />}
          />
          <RefusalNotice problem={send.problem} />
        </div>
      </div>
    </>
  )
}
