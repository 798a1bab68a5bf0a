/** What happened to a record, in the order given: when (instant), who, what, why. */
import type { ReactNode } from 'react'
import { useFormat } from '../format.ts'
import { useWords } from '../words.ts'
import { Mark, type Tone } from './Mark.tsx'
import { words } from './words.ts'

export type Happening = { key: string; at: string; who?: ReactNode; what: ReactNode; why?: ReactNode; tone?: Tone }

/** `level` is that of its heading; `title` replaces 「办理经过」. */
export function Timeline({ of, title }: { of: Happening[]; title?: string }) {
  const w = useWords(words)
  const format = useFormat()
  return (
    <section className="timeline">
      <h2>{title ?? w('timeline')}</h2>
      <ol>
        {of.map(({ key, at, who, what, why, tone = 'neutral' }) => (
          <li key={key}>
            <span className={`timeline-mark state-${tone}`}>
              <Mark tone={tone} size={12} />
            </span>
            <div>
              <p className="timeline-what">{what}</p>
              <p className="timeline-when">
                <time dateTime={at}>{format.instant(at)}</time>
                {who && <span>{who}</span>}
              </p>
              {why && <div className="timeline-why">{why}</div>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
