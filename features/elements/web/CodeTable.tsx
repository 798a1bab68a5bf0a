/** The values of a code list, each with its other spellings. */
import { useText, useWords } from '../../../web/words.ts'
import type { CodeList } from '../contract.ts'
import './elements.css'
import { words } from './words.ts'

export function CodeTable({ of: list }: { of: CodeList }) {
  const w = useWords(words)
  const text = useText()
  return (
    <>
      <p className="muted">
        {text({ zh: list.name, en: list.nameEn })}
        {' · '}
        {list.official ? [w('official'), list.standard].filter(Boolean).join(' ') : w('unofficial')}
        {' · '}
        {list.source}
      </p>
      <div className="element-scroll">
        <table className="element-table">
          <thead>
            <tr>
              <th scope="col">{w('code')}</th>
              <th scope="col">{w('name')}</th>
              <th scope="col">{w('alsoWritten')}</th>
            </tr>
          </thead>
          <tbody>
            {list.entries.map(({ code, name, nameEn, synonyms }) => (
              <tr key={code}>
                <td>{code}</td>
                <th scope="row">{text({ zh: name, en: nameEn })}</th>
                <td>{synonyms.join('、') || '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
