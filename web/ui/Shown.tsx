/** Shows a read: that it is on its way, what went wrong, or its data. `<Shown read={read}>{(application) => …}</Shown>` */
import type { ReactNode } from 'react'
import { say } from '../../foundation/words.ts'
import { problemOf } from '../api.ts'
import { useWords } from '../words.ts'
import type { Read } from './read.ts'
import { RefusalNotice } from './RefusalNotice.tsx'
import { words } from './words.ts'

export function Shown<Answered>({ read, children }: { read: Read<Answered>; children: (data: Answered) => ReactNode }) {
  const w = useWords(words)
  if (read.data !== undefined) return children(read.data)
  if (!read.error) return <Loading />
  const problem = problemOf(read.error)
  // an address no record can have, or a record that is not there: asking again would not help
  const again = problem?.code !== 'NOT_FOUND' && problem?.code !== 'INPUT_INVALID'
  return (
    <div className="shown-problem">
      <RefusalNotice problem={problem?.code === 'INPUT_INVALID' ? { ...problem, text: say(words.noSuchRecord), fields: [] } : problem} />
      {again && (
        <button type="button" className="plain-button" onClick={() => void read.refetch()}>
          {w('again')}
        </button>
      )}
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
