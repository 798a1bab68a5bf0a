import { useSyncExternalStore } from 'react'
import { useWords } from '../../words.ts'
import type { Entries } from './entries.ts'
import type { FormSection } from './types.ts'
import { words } from './words.ts'

type Props = { sections: readonly FormSection[]; entries: Entries; onGo: (section: string) => void }

/** The sections, with how many places are to mend in each. */
export function JumpList({ sections, entries, onGo }: Props) {
  const w = useWords(words)
  useSyncExternalStore(entries.subscribe, entries.faultsChanged)
  return (
    <nav className="form-jump" aria-label={w('jump')}>
      <ul>
        {sections.map(({ key, title, fields }) => {
          const wrong = fields.filter((field) => entries.fault(field.key)).length
          return (
            <li key={key}>
              <a
                href={`#section-${key}`}
                onClick={(event) => {
                  event.preventDefault()
                  onGo(key)
                }}
              >
                {title}
                {wrong > 0 && <span className="state state-danger">{w('sectionWrong', { n: wrong })}</span>}
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
