/** The rooms one looks things up in, folded away from one's work: open where one is inside, or for good by one's own choice. */
import { type ReactNode, useState } from 'react'
import { keep, kept } from '../kept.ts'
import { useWords } from '../words.ts'
import { Count } from './Count.tsx'
import { words } from './words.ts'

const place = 'jianfu.rooms.look-up'

export function LookUp({ count, inside, children }: { count: number; inside: boolean; children: ReactNode }) {
  const w = useWords(words)
  const [chosen, setChosen] = useState<boolean | undefined>(kept(place) === 'open' || undefined)
  const open = chosen ?? inside
  const turn = () => {
    keep(place, open ? null : 'open')
    setChosen(!open)
  }
  return (
    <details className="look-up" open={open}>
      <summary
        onClick={(event) => {
          event.preventDefault()
          turn()
        }}
      >
        <span className="room-name">{w('lookUp')}</span>
        {!open && <Count of={count} />}
      </summary>
      <ul>{children}</ul>
    </details>
  )
}
