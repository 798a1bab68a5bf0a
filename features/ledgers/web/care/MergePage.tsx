/** Two records side by side, value by value, and what would come of them. */
import { Button, Input } from 'antd'
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { useGo, usePathValue } from '../../../../web/desk/address.ts'
import { DeskLink } from '../../../../web/ui/DeskLink.tsx'
import { FieldBox } from '../../../../web/ui/FieldBox.tsx'
import { PageHead } from '../../../../web/ui/PageHead.tsx'
import { useRead } from '../../../../web/ui/read.ts'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { Shown } from '../../../../web/ui/Shown.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useWords } from '../../../../web/words.ts'
import '../ledgers.css'
import { useRegistry } from '../registry.ts'
import { words as shared } from '../words.ts'
import { careWords as words } from './words.ts'

export default function MergePage() {
  const w = useWords(words)
  const s = useWords(shared)
  const go = useGo()
  const { elementName, shownOf, tagName } = useRegistry()
  const keptId = usePathValue('kept')
  const mergedId = usePathValue('merged')
  const [takenFromMerged, setTaken] = useState<string[]>([])
  const [because, setBecause] = useState('')
  const kept = useRead(api.ledgers.getSubject, { id: keptId })
  const read = useRead(api.ledgers.previewMerge, { keptId, mergedId, takenFromMerged })
  // once merged there is nothing to go back to here: the record takes the place of this page
  const merge = useSubmit(api.ledgers.mergeSubjects, { done: words.mergedDone, then: ({ id }) => go(`/subjects/${id}`, { replace: true }) })
  const done = merge.output !== undefined || Boolean(read.data?.mergedInto)
  return (
    <>
      <PageHead
        title={kept.data ? w('mergeInto', { name: kept.data.title }) : s('merge')}
        lead={w('mergeLead')}
        more={
          <Button
            disabled={merge.pending || done}
            onClick={() => {
              setTaken([])
              go(`/merges/${mergedId}/${keptId}`, { replace: true })
            }}
          >
            {w('swap')}
          </Button>
        }
      />
      <Shown read={read}>
        {({ cells, tags, keptRevision, mergedRevision, mergedInto }) =>
          mergedInto ? (
            <section className="panel">
              <p>{w('mergedBefore')}</p>
              <DeskLink to={`/subjects/${mergedInto}`} className="verb verb-primary">
                {s('openRecord')}
              </DeskLink>
            </section>
          ) : (
            <>
              <div className="list-frame">
                <table className="list merge-line">
                  <thead>
                    <tr>
                      <th scope="col">{s('element')}</th>
                      <th scope="col">{w('kept')}</th>
                      <th scope="col">{w('merged')}</th>
                      <th scope="col">{w('result')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {cells.map(({ elementKey, kept, merged, result }) => {
                      const taken = takenFromMerged.includes(elementKey)
                      const differ = kept !== null && merged !== null && kept.shown !== merged.shown
                      return (
                        <tr key={elementKey}>
                          <th scope="row">{elementName(elementKey)}</th>
                          <td data-title={w('kept')} className={!taken && kept ? 'merge-chosen' : undefined}>
                            <div>{kept && shownOf(elementKey, kept)}</div>
                          </td>
                          <td data-title={w('merged')} className={taken ? 'merge-chosen' : undefined}>
                            <div>
                              {merged && shownOf(elementKey, merged)}
                              {differ && (
                                <label className="check">
                                  <input
                                    type="checkbox"
                                    checked={taken}
                                    onChange={(event) =>
                                      setTaken(event.target.checked ? [...takenFromMerged, elementKey] : takenFromMerged.filter((key) => key !== elementKey))
                                    }
                                  />
                                  {w('takeThis')}
                                </label>
                              )}
                            </div>
                          </td>
                          <td data-title={w('result')}>
                            <div>{result && shownOf(elementKey, result)}</div>
                          </td>
                        </tr>
                      )
                    })}
                  </tbody>
                </table>
              </div>
              <p>{tags.length > 0 ? w('groupsAfter', { groups: tags.map(tagName).join(s('comma')) }) : w('noGroups')}</p>
              <div className="merge-because">
                <FieldBox name="because" label={w('because')} problem={merge.problem}>
                  {(tie) => <Input {...tie} maxLength={500} value={because} onChange={(event) => setBecause(event.target.value)} />}
                </FieldBox>
              </div>
              {because.trim().length < 2 && <p className="muted">{w('becauseMissing')}</p>}
              <RefusalNotice problem={merge.problem} />
              <Button
                type="primary"
                disabled={because.trim().length < 2 || done}
                loading={merge.pending}
                onClick={() => void merge.submit({ keptId, mergedId, takenFromMerged, because: because.trim(), keptRevision, mergedRevision })}
              >
                {w('merge')}
              </Button>
            </>
          )
        }
      </Shown>
    </>
  )
}
