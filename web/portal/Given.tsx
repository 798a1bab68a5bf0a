/** Shows a public read: that it is on its way, what went wrong and how to go on, or its data. */
import type { ReactNode } from 'react'
import { useText, useWords } from '../words.ts'
import type { PublicRead } from './read.ts'
import { words } from './words.ts'

export function Given<Data>({ read, children }: { read: PublicRead<Data>; children: (data: Data) => ReactNode }) {
  const w = useWords(words)
  const text = useText()
  if (read.data !== undefined) return <div className={read.pending ? 'given given-waiting' : 'given'}>{children(read.data)}</div>
  if (!read.problem) return <Loading />
  // a read is asked with what stands in the address and nothing else: there is nothing to fill in again
  const wrongAddress = read.problem.code === 'INPUT_INVALID'
  return (
    <div className="notice state-warn" role="alert">
      <div>
        <p>{wrongAddress ? w('wrongAddress') : text(read.problem.text)}</p>
        {!wrongAddress && (
          <p>
            <button type="button" className="plain-button" onClick={read.again}>
              {w('again')}
            </button>
          </p>
        )}
      </div>
    </div>
  )
}

export function Loading() {
  const w = useWords(words)
  return (
    <p className="loading" role="status">
      {w('loading')}
    </p>
  )
}
