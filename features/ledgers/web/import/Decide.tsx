/** All or the good ones; or mend the file first. */
import { Button } from 'antd'
import { api } from '../../../../web/api.ts'
import { useFormat } from '../../../../web/format.ts'
import { DeskLink } from '../../../../web/ui/DeskLink.tsx'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useWords } from '../../../../web/words.ts'
import { Cancel } from './Cancel.tsx'
import type { ImportWhole } from './whole.ts'
import { importWords as words } from './words.ts'

export function Decide({ whole }: { whole: ImportWhole }) {
  const w = useWords(words)
  const format = useFormat()
  const { id, revision, faulty, creates, changes } = whole
  const commit = useSubmit(api.ledgers.commitImport)
  const look = useSubmit(api.ledgers.matchColumns)
  const fresh = creates + changes
  const again = () => void look.submit({ id, revision, columns: whole.columns.map(({ index, use, elementKey }) => ({ index, use, elementKey })) })
  const send = (onlyIfAllGood: boolean) => void commit.submit({ id, revision, onlyIfAllGood })
  return (
    <section className="panel">
      {fresh === 0 && <p>{w('nothingNew')}</p>}
      {fresh > 0 && faulty > 0 && <p className="muted">{w('allGoodHelp', { n: format.number(faulty) })}</p>}
      {whole.fileErasedAt === null && (
        <p className="muted">
          {w('lookAgainHelp')} <DeskLink to={`/ledgers/${whole.ledgerId}/doubles`}>{w('toDoubles')}</DeskLink>
        </p>
      )}
      <RefusalNotice problem={commit.problem ?? look.problem} />
      <div className="import-actions">
        {faulty > 0 && (
          <Button disabled aria-label={w('onlyIfAllGood')}>
            {w('onlyIfAllGood')}
          </Button>
        )}
        {fresh > 0 && (
          <Button type="primary" loading={commit.pending} onClick={() => send(faulty === 0)}>
            {w(faulty === 0 ? 'takeAll' : 'takeGood', { n: format.number(fresh) })}
          </Button>
        )}
        {whole.fileErasedAt === null && (
          <Button loading={look.pending} onClick={again}>
            {w('lookAgain')}
          </Button>
        )}
        <Cancel whole={whole} />
      </div>
    </section>
  )
}
