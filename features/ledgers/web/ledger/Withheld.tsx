/** Which columns the reader does not see, and why: a department sees what its legal basis covers, no more. */
import { useWords } from '../../../../web/words.ts'
import { useRegistry } from '../registry.ts'
import type { LedgerWhole } from './whole.ts'
import { words } from './words.ts'

export function Withheld({ ledger: { withheld } }: { ledger: LedgerWhole }) {
  const w = useWords(words)
  const { elementName } = useRegistry()
  if (withheld.length === 0) return null
  return (
    <details className="section">
      <summary>
        {w('withheld')}（{withheld.length}）
      </summary>
      <ul>
        {withheld.map(({ elementKey, reason }) => (
          <li key={elementKey}>
            {elementName(elementKey)}：{w(reason === 'no_basis' ? 'noBasis' : 'basisNotInForce')}
          </li>
        ))}
      </ul>
    </details>
  )
}
