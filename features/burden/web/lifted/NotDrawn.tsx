/** Keeps a page whole where a picture could not be fetched: its table stands beside it and says the same. */
import { Component, type ReactNode } from 'react'
import { useWords } from '../../../../web/words.ts'
import { words } from './words.ts'

export class UnlessFailed extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }
  static getDerivedStateFromError() {
    return { failed: true }
  }
  override render() {
    return this.state.failed ? <NotDrawn /> : this.props.children
  }
}

export function NotDrawn() {
  const w = useWords(words)
  return (
    <p className="muted" role="status">
      {w('notDrawn')}
    </p>
  )
}
