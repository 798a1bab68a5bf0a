/** Recording a split, merger, renaming, transfer, abolition or establishment. */
import { type FormEvent, useState } from 'react'
import { api } from '../../../web/api.ts'
import { useFilters, useGo } from '../../../web/desk/address.ts'
import { useSession } from '../../../web/session.ts'
import { AreaPicker } from '../../../web/ui/AreaPicker.tsx'
import { DayInput } from '../../../web/ui/DayInput.tsx'
import { FieldBox } from '../../../web/ui/FieldBox.tsx'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { RefusalNotice } from '../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useText, useWords } from '../../../web/words.ts'
import { ChangeKind } from '../contract.ts'
import { changeKindWords } from '../words.ts'
import { NewUnits, type TypedUnit } from './NewUnits.tsx'
import { words } from './words.ts'

const names = {
  kind: words.kind,
  effectiveOn: words.effective,
  beforeCodes: words.beforeUnits,
  after: words.afterUnits,
  parentCode: words.parent,
  basis: words.basis,
}

export default function RecordChangePage() {
  const w = useWords(words)
  const text = useText()
  const go = useGo()
  const { today } = useSession()
  const [{ before: asked }] = useFilters({ before: '' })
  const [kind, setKind] = useState<ChangeKind>(asked ? 'split' : 'establish')
  const [effectiveOn, setEffectiveOn] = useState<string | null>(today)
  const [beforeCodes, setBeforeCodes] = useState<string[]>(asked ? [asked] : [])
  const [after, setAfter] = useState<TypedUnit[]>([{ code: '', name: '' }])
  const [parent, setParent] = useState<string[]>([])
  const [basis, setBasis] = useState('')
  const send = useSubmit(api.areas.recordChange, {
    done: words.changeRecorded,
    then: ({ afterCodes, beforeCodes: old }) => go(`/areas/${afterCodes[0] ?? old[0]}?on=${effectiveOn}`),
  })
  const hasBefore = kind !== 'establish'
  const hasAfter = kind !== 'abolish'
  const needsParent = kind === 'establish' || kind === 'transfer'

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const units = after.map(({ code, name }) => ({ code: code.trim(), name: name.trim() })).filter(({ code, name }) => code !== '' || name !== '')
    void send.submit({
      kind,
      effectiveOn: effectiveOn ?? '',
      beforeCodes: hasBefore ? beforeCodes : [],
      after: hasAfter ? units : [],
      ...(hasAfter && parent[0] && { parentCode: parent[0] }),
      basis,
    })
  }
  return (
    <>
      <PageHead title={w('recordChange')} lead={w('changeLead')} />
      <form onSubmit={submit} style={{ maxWidth: 640 }}>
        <RefusalNotice problem={send.problem} names={names} />
        <FieldBox name="kind" label={w('kind')} problem={send.problem}>
          {({ status: _, ...tie }) => (
            <select {...tie} className="plain-input" value={kind} onChange={(event) => setKind(ChangeKind.parse(event.target.value))}>
              {ChangeKind.options.map((option) => (
                <option key={option} value={option}>
                  {text(changeKindWords[option])}
                </option>
              ))}
            </select>
          )}
        </FieldBox>
        <FieldBox name="effectiveOn" label={w('effective')} problem={send.problem}>
          {(tie) => <DayInput {...tie} value={effectiveOn} onChange={setEffectiveOn} />}
        </FieldBox>
        {hasBefore && (
          <FieldBox name="beforeCodes" label={w('beforeUnits')} help={w('beforeHelp')} problem={send.problem}>
            {(tie) => <AreaPicker {...tie} value={beforeCodes} onChange={setBeforeCodes} />}
          </FieldBox>
        )}
        {hasAfter && (
          <>
            <NewUnits units={after} onChange={setAfter} problem={send.problem} />
            <FieldBox name="parentCode" label={w('parent')} help={w(needsParent ? 'parentNeeded' : 'parentHelp')} problem={send.problem}>
              {(tie) => <AreaPicker {...tie} one value={parent} onChange={setParent} />}
            </FieldBox>
          </>
        )}
        <FieldBox name="basis" label={w('basis')} help={w('basisHelp')} problem={send.problem}>
          {({ status, ...tie }) => (
            <textarea
              {...tie}
              className={status ? 'plain-input wrong' : 'plain-input'}
              rows={3}
              maxLength={5000}
              value={basis}
              onChange={(event) => setBasis(event.target.value)}
            />
          )}
        </FieldBox>
        <p className="muted">{w('renewHint')}</p>
        <button type="submit" className="primary-button" disabled={send.pending}>
          {w('recordChange')}
        </button>
      </form>
    </>
  )
}
