/** Defines a ledger: whom it shows, which columns, where, and the basis of each. */
import { Button } from 'antd'
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { useGo, usePathValue } from '../../../../web/desk/address.ts'
import { useSession } from '../../../../web/session.ts'
import { PageHead } from '../../../../web/ui/PageHead.tsx'
import { useRead } from '../../../../web/ui/read.ts'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { Shown } from '../../../../web/ui/Shown.tsx'
import { StateTag } from '../../../../web/ui/StateTag.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useWords } from '../../../../web/words.ts'
import type { LedgerWhole } from '../ledger/whole.ts'
import { ledgerTones } from '../states.ts'
import { ledgerStateWords, words as shared } from '../words.ts'
import { DefineFields, type Definition } from './DefineFields.tsx'
import { words } from './words.ts'

export default function DefinePage() {
  const id = usePathValue()
  const { post } = useSession()
  const empty: Definition = {
    title: '',
    titleEn: null,
    subjectKind: 'person',
    tags: [],
    columns: [],
    areaCodes: post ? [post.areaCode] : [],
    purpose: '',
    admissionNumber: null,
  }
  const read = useRead(api.ledgers.getLedger, id ? { id } : null)
  if (!id) return <Define ledger={null} start={empty} />
  return <Shown read={read}>{(ledger) => <Define key={ledger.revision} ledger={ledger} start={ledger} />}</Shown>
}

function Define({ ledger, start }: { ledger: LedgerWhole | null; start: Definition }) {
  const w = useWords(words)
  const s = useWords(shared)
  const go = useGo()
  const { title, titleEn, subjectKind, tags, columns, areaCodes, purpose, admissionNumber } = start
  const [definition, setDefinition] = useState<Definition>({ title, titleEn, subjectKind, tags, columns, areaCodes, purpose, admissionNumber })
  const define = useSubmit(api.ledgers.defineLedger, { done: words.saved, then: ({ id }) => go(`/ledgers/${id}/definition`) })
  const save = useSubmit(api.ledgers.saveLedger, { done: words.saved })
  const force = useSubmit(api.ledgers.putLedgerInForce, { done: words.forced, then: ({ id }) => go(`/ledgers/${id}`) })
  const end = useSubmit(api.ledgers.endLedger, { done: words.ended, then: () => go('/ledgers') })
  const problem = define.problem ?? save.problem ?? force.problem ?? end.problem
  const store = () => (ledger ? save.submit({ ...definition, id: ledger.id, revision: ledger.revision }) : define.submit(definition))
  return (
    <>
      <PageHead
        title={ledger ? ledger.title : s('define')}
        lead={w('lead')}
        state={ledger && <StateTag tone={ledgerTones[ledger.state]} word={ledgerStateWords[ledger.state]} />}
        action={
          ledger?.state === 'draft' && (
            <Button type="primary" loading={force.pending} onClick={() => void force.submit({ id: ledger.id, revision: ledger.revision })}>
              {w('force')}
            </Button>
          )
        }
      />
      <RefusalNotice problem={problem} />
      <DefineFields definition={definition} onChange={setDefinition} problem={problem} />
      <div className="task-actions">
        <Button
          type={ledger?.state === 'draft' ? 'default' : 'primary'}
          disabled={!definition.title.trim() || definition.columns.length === 0}
          loading={define.pending || save.pending}
          onClick={() => void store()}
        >
          {w('save')}
        </Button>
        {ledger?.state === 'in_force' && (
          <Button danger loading={end.pending} onClick={() => void end.submit({ id: ledger.id, revision: ledger.revision })}>
            {w('end')}
          </Button>
        )}
      </div>
    </>
  )
}
