/** What must be seen, piece by piece. A piece without a name is kept on screen and not in the draft. */
import { Button } from 'antd'
import { useState } from 'react'
import { useWords } from '../../../web/words.ts'
import { ElementPicker } from '../../elements/web/ElementPicker.tsx'
import type { Terms } from './CertificateSection.tsx'
import { words } from './certificate-words.ts'
import { TextLine } from './controls.tsx'
import { TermField } from './TermField.tsx'

type Piece = Terms['evidence'][number]
const blank: Piece = { label: '', element: null, issuedBy: null }
const most = 20

export function EvidenceRows({ value, onChange }: { value: Terms['evidence']; onChange: (evidence: Terms['evidence']) => void }) {
  const w = useWords(words)
  const [pieces, setPieces] = useState<Piece[]>(value.length > 0 ? value : [blank])
  const set = (next: Piece[]) => {
    setPieces(next)
    onChange(next.filter(({ label }) => label.trim() !== ''))
  }
  const change = (at: number, part: Partial<Piece>) => set(pieces.map((piece, place) => (place === at ? { ...piece, ...part } : piece)))
  return (
    <fieldset className="field field-group">
      <legend>{w('evidence')}</legend>
      <p className="field-help">{w('evidenceHelp')}</p>
      {pieces.map((piece, at) => (
        <div key={at} className="evidence-row">
          <TermField label={w('piece', { n: at + 1 })}>
            {(tie) => <TextLine tie={tie} value={piece.label} limit={500} onChange={(label) => change(at, { label })} />}
          </TermField>
          <TermField label={w('issuedBy', { n: at + 1 })}>
            {(tie) => <TextLine tie={tie} value={piece.issuedBy} limit={500} onChange={(issuedBy) => change(at, { issuedBy: issuedBy || null })} />}
          </TermField>
          <TermField label={w('element', { n: at + 1 })}>
            {(tie) => <ElementPicker {...tie} value={piece.element} onChange={(element) => change(at, { element })} />}
          </TermField>
          <button type="button" className="quiet-button" onClick={() => set(pieces.filter((_, place) => place !== at))}>
            {w('remove', { n: at + 1 })}
          </button>
        </div>
      ))}
      {pieces.length < most && <Button onClick={() => setPieces([...pieces, blank])}>{w('add')}</Button>}
    </fieldset>
  )
}
