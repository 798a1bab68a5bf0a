/** Small drawn marks that stand beside a word, one for each tone; a state is never told by colour alone. */
export type Tone = 'info' | 'ok' | 'warn' | 'danger' | 'pending' | 'neutral' | 'jade'

const shapes: Record<Tone, string> = {
  info: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM8 7v4.5M8 4.4v.6',
  ok: 'M2.5 8.5 6.5 12.5 13.5 4',
  jade: 'M2.5 8.5 6.5 12.5 13.5 4',
  warn: 'M8 2 14.5 13.5h-13ZM8 6.5v3.5M8 11.6v.4',
  danger: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM5.5 5.5l5 5M10.5 5.5l-5 5',
  pending: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM8 4.5V8l2.5 2',
  neutral: 'M4 8h8',
}

export function Mark({ tone, size = 14 }: { tone: Tone; size?: number }) {
  return (
    <svg
      className="mark"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={shapes[tone]} />
    </svg>
  )
}
