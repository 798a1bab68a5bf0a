/** All or the good ones; or mend the file first. */
import { Button } from 'antd'
import { api } from '../../../../web/api.ts'
import { useFormat } from '../../../../web/format.ts'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useWords } from '../../../../web/words.ts'
import { Cancel } from './Cancel.tsx'
import type { ImportWhole } from './ImportPage.tsx'
import { importWords as words } from './words.ts'

export function Decide({ whole }: { whole: ImportWhole }) {
  const w = useWords(words)
  const format = useFormat()
  const { id, revision, faulty, creates, changes } = whole
  const commit = useSubmit(api.ledgers.commitImport)
  const fresh = creates + changes
  const send = (onlyIfAllGood: boolean) => void commit.submit({ id, revision, onlyIfAllGood })
  return (
    <section className="panel">
      {fresh === 0 && <p>{w('nothingNew')}</p>}
      {fresh > 0 && faulty > 0 && <p className="muted">{w('allGoodHelp', { n: format.number(faulty) })}</p>}
      <RefusalNotice problem={commit.problem} />
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
        <Cancel whole={whole} />
      </div>
    </section>
  )
}
