import { useEffect, useRef } from 'react'
import { useWords } from '../../words.ts'
import type { Fault } from './entries.ts'
import { words } from './words.ts'

/** A longer list is no summary. */
const most = 20

type Props = { faults: readonly Fault[]; onGo: (key: string) => void }

/** At the top after a submission that did not pass; each line leads to its field. */
export function FaultSummary({ faults, onGo }: Props) {
  const w = useWords(words)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [faults])
  return (
    <div className="notice state-danger form-faults" ref={box} tabIndex={-1} role="group" aria-labelledby="form-faults-title">
      <div>
        <p id="form-faults-title">{w('mend', { n: faults.length })}</p>
        <ul>
          {faults.slice(0, most).map(({ key, label, sentence }) => (
            <li key={key}>
              <a
                href={`#form-${key}`}
                onClick={(event) => {
                  event.preventDefault()
                  onGo(key)
                }}
              >
                {w('fault', { label, sentence })}
              </a>
            </li>
          ))}
        </ul>
        {faults.length > most && <p>{w('moreFaults', { n: faults.length - most })}</p>}
      </div>
    </div>
  )
}
