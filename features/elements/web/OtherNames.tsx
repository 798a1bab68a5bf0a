/** Other names of an element and where each was seen; long lists of forms fold away. */
import { useWords } from '../../../web/words.ts'
import type { Synonym } from '../contract.ts'
import './elements.css'
import { namesSeen } from './shown.ts'
import { words } from './words.ts'

export function OtherNames({ of }: { of: readonly Synonym[] }) {
  const w = useWords(words)
  if (of.length === 0) return <p className="muted">{w('noOtherNames')}</p>
  return (
    <table className="element-table">
      <thead>
        <tr>
          <th scope="col">{w('label')}</th>
          <th scope="col">{w('seenIn')}</th>
          <th scope="col">{w('addedBy')}</th>
        </tr>
      </thead>
      <tbody>
        {namesSeen(of).map(({ label, seenIn, addedBy }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>
              {seenIn.length < 3 ? (
                seenIn.join('、')
              ) : (
                <details>
                  <summary>{w('seenInMore', { first: seenIn[0], n: seenIn.length })}</summary>
                  {seenIn.join('、')}
                </details>
              )}
            </td>
            <td className={addedBy.join() === 'reference' ? 'from-reference' : undefined}>
              {addedBy.map((name) => (name === 'reference' ? w('reference') : name)).join('、')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
