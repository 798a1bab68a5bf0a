/** An import from the upload to the undo: the page shows what its state asks for. */
import { useEffect, useState } from 'react'
import { api } from '../../../../web/api.ts'
import { usePathValue } from '../../../../web/desk/address.ts'
import { useFormat } from '../../../../web/format.ts'
import { DeskLink } from '../../../../web/ui/DeskLink.tsx'
import { Facts } from '../../../../web/ui/Facts.tsx'
import { PageHead } from '../../../../web/ui/PageHead.tsx'
import { useRead } from '../../../../web/ui/read.ts'
import { Shown } from '../../../../web/ui/Shown.tsx'
import { StateTag } from '../../../../web/ui/StateTag.tsx'
import { useText, useWords } from '../../../../web/words.ts'
import { Cancel } from './Cancel.tsx'
import { Columns } from './Columns.tsx'
import { Decide } from './Decide.tsx'
import { ImportBox } from './ImportBox.tsx'
import { Outcome } from './Outcome.tsx'
import { Progress } from './Progress.tsx'
import { Result } from './Result.tsx'
import { isWorking, mayMatch, mayStartAgain } from './states.ts'
import { importStates, importWords as words } from './words.ts'
import './import.css'
import type { ImportWhole } from './whole.ts'

export default function ImportPage() {
  const id = usePathValue()
  const [working, setWorking] = useState(true)
  const read = useRead(api.ledgers.getImport, { id }, working ? { every: 1 } : {})
  const state = read.data?.state
  useEffect(() => setWorking(isWorking(state)), [state])
  return <Shown read={read}>{(whole) => <Whole whole={whole} />}</Shown>
}

function Whole({ whole }: { whole: ImportWhole }) {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const { state, fileName, ledgerId, ledgerTitle, trouble } = whole
  const checked = ['checked', 'committing', 'committed', 'undoing', 'undone'].includes(state)
  return (
    <>
      <PageHead title={fileName} state={<StateTag {...importStates[state]} />} />
      <Facts
        of={[
          { label: w('ledger'), value: <DeskLink to={`/ledgers/${ledgerId}`}>{text({ zh: ledgerTitle, en: whole.ledgerTitleEn ?? ledgerTitle })}</DeskLink> },
          { label: w('community'), value: whole.communityName },
          { label: w('startedBy'), value: whole.startedBy },
          { label: w('startedAt'), value: format.instant(whole.startedAt) },
        ]}
      />
      {trouble && (
        <div className="notice state-danger" role="alert">
          <p>{text(trouble)}</p>
        </div>
      )}
      {whole.fileErasedAt !== null && <p className="panel">{w('fileErased')}</p>}
      {isWorking(state) && <Progress whole={whole} />}
      <Outcome whole={whole} />
      {checked && <Result whole={whole} />}
      {state === 'checked' && whole.mayWrite && <Decide whole={whole} />}
      {mayMatch(state) && whole.mayWrite && whole.fileErasedAt === null && <Columns key={whole.revision} whole={whole} />}
      {state === 'read' && whole.mayWrite && (
        <div className="import-actions">
          <Cancel whole={whole} />
        </div>
      )}
      {mayStartAgain(whole) && <ImportBox again ledgerId={ledgerId} communityCode={whole.communityCode} />}
    </>
  )
}
