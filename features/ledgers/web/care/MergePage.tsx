/** Two records side by side, value by value, and what would come of them. */
import { Button, Input } from 'antd'
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { useGo, usePathValue } from '../../../../web/desk/address.ts'
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
  const { tagName } = useRegistry()
  const keptId = usePathValue('kept')
  const mergedId = usePathValue('merged')
  const [takenFromMerged, setTaken] = useState<string[]>([])
  const [because, setBecause] = useState('')
  const read = useRead(api.ledgers.previewMerge, { keptId, mergedId, takenFromMerged })
  const merge = useSubmit(api.ledgers.mergeSubjects, { done: words.mergedDone, then: ({ id }) => go(`/subjects/${id}`) })
  return (
    <>
      <PageHead
        title={s('merge')}
        lead={w('mergeLead')}
        more={
          <Button
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
        {({ cells, tags, keptRevision, mergedRevision }) => (
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
                  {cells.map(({ elementKey, name, kept, merged, result }) => {
                    const taken = takenFromMerged.includes(elementKey)
                    const differ = kept !== null && merged !== null && kept.shown !== merged.shown
                    return (
                      <tr key={elementKey}>
                        <th scope="row">{name}</th>
                        <td className={!taken && kept ? 'merge-chosen' : undefined}>{kept?.shown}</td>
                        <td className={taken ? 'merge-chosen' : undefined}>
                          {merged?.shown}
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
                        </td>
                        <td>{result?.shown}</td>
                      </tr>
                    )
                  })}
                </tbody>
              </table>
            </div>
            {tags.length > 0 && (
              <p>
                {s('tags')}：{tags.map(tagName).join('、')}
              </p>
            )}
            <FieldBox name="because" label={w('because')} problem={merge.problem}>
              {(tie) => <Input {...tie} maxLength={500} value={because} onChange={(event) => setBecause(event.target.value)} />}
            </FieldBox>
            <RefusalNotice problem={merge.problem} />
            <Button
              type="primary"
              disabled={because.trim().length < 2}
              loading={merge.pending}
              onClick={() => void merge.submit({ keptId, mergedId, takenFromMerged, because: because.trim(), keptRevision, mergedRevision })}
            >
              {w('merge')}
            </Button>
          </>
        )}
      </Shown>
    </>
  )
}
