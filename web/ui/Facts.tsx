/** Four facts in a line (谁、何时、依据、负担): `<Facts of={[{ label: w('who'), value: … }]} />`. */
import type { ReactNode } from 'react'

export type Fact = { label: string; value: ReactNode }

export function Facts({ of }: { of: (Fact | false | null | undefined)[] }) {
  return (
    <dl className="facts">
      {of
        .filter((fact) => !!fact)
        .map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value || '—'}</dd>
          </div>
        ))}
    </dl>
  )
}
