/** One record of the trail: its circumstances, and what changed, field by field. */
import { useFormat } from '../../../web/format.ts'
import { Facts } from '../../../web/ui/Facts.tsx'
import { useText, useWords } from '../../../web/words.ts'
import type { AuditRecord, Role } from '../contract.ts'
import { roleWords } from '../words.ts'
import { words } from './admin-words.ts'
import { differences } from './difference.ts'
import { objectWords } from './event-words.ts'

type Props = { record: AuditRecord; onObject: (kind: string, id: string) => void }

export function AuditRecordView({ record, onObject }: Props) {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const { changed, unchanged } = differences(record.before, record.after)
  return (
    <>
      <Facts
        of={[
          { label: w('at'), value: format.instant(record.at) },
          { label: w('who'), value: record.accountName || w('nobody') },
          {
            label: w('inPost'),
            value: [record.organisationName, record.role && text(roleWords[record.role as Role] ?? record.role)].filter(Boolean).join(' · '),
          },
          { label: w('fromAddress'), value: record.fromAddress },
          { label: w('endpoint'), value: record.endpoint },
          { label: w('object'), value: `${text(objectWords[record.objectKind] ?? record.objectKind)} ${record.objectId}` },
          record.refusal !== null && { label: w('refusalCode'), value: record.refusal },
        ]}
      />
      <p>
        <button type="button" className="quiet-button" onClick={() => onObject(record.objectKind, record.objectId)}>
          {w('sameObject')}
        </button>
      </p>
      {changed.length === 0 ? (
        <p className="muted">{w('noDifference')}</p>
      ) : (
        <div className="list-frame">
          <table className="list">
            <caption className="hidden-words">{w('details')}</caption>
            <thead>
              <tr>
                <th scope="col">{w('field')}</th>
                <th scope="col">{w('before')}</th>
                <th scope="col">{w('after')}</th>
              </tr>
            </thead>
            <tbody>
              {changed.map(({ path, before, after }) => (
                <tr key={path}>
                  <td data-title={w('field')}>
                    <code>{path}</code>
                  </td>
                  <td data-title={w('before')}>{before === undefined ? '' : <del className="prose">{before || w('emptyValue')}</del>}</td>
                  <td data-title={w('after')}>{after === undefined ? '' : <ins className="prose">{after || w('emptyValue')}</ins>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {unchanged > 0 && <p className="muted">{w('unchangedFields', { n: unchanged })}</p>}
    </>
  )
}
