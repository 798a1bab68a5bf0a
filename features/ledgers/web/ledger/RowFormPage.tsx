/** One record as a form: the phone's way to enter and correct; the same check and the same store as the grid. */
import { useMemo } from 'react'
import { civilDay } from '../../../../foundation/clock.ts'
import { api } from '../../../../web/api.ts'
import { useFilters, useGo, usePathValue } from '../../../../web/desk/address.ts'
import { useSession } from '../../../../web/session.ts'
import { LongForm } from '../../../../web/ui/form/LongForm.tsx'
import type { FieldNote, FormField, FormSection } from '../../../../web/ui/form/types.ts'
import { PageHead } from '../../../../web/ui/PageHead.tsx'
import { useRead } from '../../../../web/ui/read.ts'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { Shown } from '../../../../web/ui/Shown.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useLanguage, useText, useWords } from '../../../../web/words.ts'
import { titleIn, useRegistry } from '../registry.ts'
import { words as shared } from '../words.ts'
import { columnOf, heldOf } from './columns.ts'
import { keepDraft, keptDraft } from './kept-drafts.ts'
import type { LedgerWhole } from './whole.ts'
import { words } from './words.ts'
import type { SubjectWhole } from '../subject/whole.ts'

export default function RowFormPage() {
  const id = usePathValue()
  const row = usePathValue('row')
  const ledger = useRead(api.ledgers.getLedger, { id })
  const subject = useRead(api.ledgers.getSubject, row === 'new' ? null : { id: row })
  const { ready } = useRegistry()
  return (
    <Shown read={ledger}>
      {(whole) =>
        row === 'new' ? (
          ready && <RowForm ledger={whole} subject={null} />
        ) : (
          <Shown read={subject}>{(one) => ready && <RowForm key={one.id} ledger={whole} subject={one} />}</Shown>
        )
      }
    </Shown>
  )
}

function RowForm({ ledger, subject }: { ledger: LedgerWhole; subject: SubjectWhole | null }) {
  const w = useWords(words)
  const s = useWords(shared)
  const text = useText()
  const go = useGo()
  const language = useLanguage()
  const { today, post } = useSession()
  const { calculated, elements, codeLists } = useRegistry()
  const title = titleIn(language, ledger)
  const at = `${post?.id} ${ledger.id} ${subject?.id ?? 'new'}`
  const [{ community }] = useFilters({ community: '' })
  const sections = useMemo<FormSection[]>(() => {
    const withheld = new Set(ledger.withheld.map(({ elementKey }) => elementKey))
    const fields = ledger.columns
      .filter(({ elementKey }) => !withheld.has(elementKey))
      .map((column): FormField => {
        const { title: label, ...fitting } = columnOf(column, { calculated, elements, codeLists, language, today })
        return { ...fitting, label, required: column.required, ...(calculated.has(column.elementKey) && { help: s('follows') }) }
      })
    return [{ key: 'all', title, fields }]
  }, [ledger, title, calculated, elements, codeLists, language, today, s])
  const values = useMemo(
    () => Object.fromEntries(Object.entries(subject?.cells ?? {}).map(([key, cell]) => [key, heldOf(elements.get(key), cell)])),
    [subject, elements],
  )
  const notes = useMemo(() => {
    const found = Object.entries(subject?.cells ?? {}).flatMap(([key, { origin, disputed }]): [string, FieldNote][] =>
      origin
        ? [
            [
              key,
              {
                source: origin.sourceLabel,
                said: civilDay(origin.at),
                ...(origin.freshUntil && { freshUntil: origin.freshUntil }),
                stale: origin.stale,
                ...(disputed && { disputed: w('disputedMark') }),
              },
            ],
          ]
        : [],
    )
    return new Map(found)
  }, [subject, w])
  const noteOf = useMemo(
    () =>
      ({ key }: FormField) =>
        notes.get(key),
    [notes],
  )
  const save = useSubmit(api.ledgers.sayRows, {
    then: ({ answers }) => {
      const kept = answers[0]?.row
      if (!kept) return
      keepDraft(at, {})
      go(`/subjects/${kept.id}`)
    },
  })
  const faults = save.output?.answers[0]?.faults ?? []
  const general = faults.filter(({ elementKey }) => elementKey === null)
  return (
    <>
      <PageHead title={subject?.title ?? w('newRecord')} lead={title} />
      <RefusalNotice problem={save.problem} />
      {general.length > 0 && (
        <div className="notice state-danger" role="alert">
          {general.map((fault) => (
            <p key={fault.code}>{text({ zh: fault.zh, en: fault.en })}</p>
          ))}
        </div>
      )}
      <LongForm
        // saved by somebody else meanwhile: theirs beneath, what was typed here on top
        key={subject?.revision ?? 0}
        draft={keptDraft(at) ?? {}}
        onDraft={(draft) => keepDraft(at, draft)}
        label={title}
        sections={sections}
        values={values}
        noteOf={noteOf}
        errors={Object.fromEntries(faults.flatMap((fault) => (fault.elementKey ? [[fault.elementKey, text({ zh: fault.zh, en: fault.en })]] : [])))}
        submit={w('save')}
        isBusy={save.pending}
        onSubmit={({ changed }) =>
          save.submit({
            id: ledger.id,
            rows: [
              { id: subject?.id ?? null, communityCode: subject?.communityCode ?? community, values: changed, tags: [], revision: subject?.revision ?? null },
            ],
          })
        }
      />
    </>
  )
}
