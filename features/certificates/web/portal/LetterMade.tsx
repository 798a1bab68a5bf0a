/** The letter on screen, as file and on paper; its address opens it again, without the name. */
import { useEffect, useRef } from 'react'
import { useWords } from '../../../../web/words.ts'
import type { RefusalRead } from '../../contract/requests.ts'
import { Letter } from '../Letter.tsx'
import { words } from '../portal-words.ts'
import { LetterFiles } from './LetterFiles.tsx'

export function LetterMade({ letter, name, onAnew }: { letter: RefusalRead; name: string; onAnew: () => void }) {
  const w = useWords(words)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const address = `/proofs/letters/${letter.id}`
  return (
    <>
      <h1 ref={heading} tabIndex={-1} className="screen-only">
        {w('created', { number: letter.number })}
      </h1>
      <LetterFiles letter={letter} name={name} />
      <Letter refusal={letter} name={name} />
      <p className="proof-address">
        {w('keepAddress')} <a href={address}>{location.origin + address}</a>
      </p>
      <p className="screen-only">
        <button type="button" className="plain-button" onClick={onAnew}>
          {w('anew')}
        </button>
      </p>
    </>
  )
}
