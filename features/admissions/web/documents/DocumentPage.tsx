/** One document: its text with the asks marked, what covers each, and the next step. */
import { api } from '../../../../web/api.ts'
import { usePathValue } from '../../../../web/desk/address.ts'
import { useFormat } from '../../../../web/format.ts'
import { Facts } from '../../../../web/ui/Facts.tsx'
import { PageHead } from '../../../../web/ui/PageHead.tsx'
import { useRead } from '../../../../web/ui/read.ts'
import { Shown } from '../../../../web/ui/Shown.tsx'
import { StateTag } from '../../../../web/ui/StateTag.tsx'
import { useText, useWords } from '../../../../web/words.ts'
import type { DocumentRead } from '../../contract/documents.ts'
import { documentKindWords } from '../../document-words.ts'
import '../admissions.css'
import './documents.css'
import { MarkableText } from './MarkableText.tsx'
import { MarkedText } from './MarkedText.tsx'
import { ReviewPanel } from './ReviewPanel.tsx'
import { documentStates, documentTones } from './states.ts'
import { useDocumentSteps } from './useDocumentSteps.tsx'
import { words } from './words.ts'

export default function DocumentPage() {
  const id = usePathValue('id')
  return <Shown read={useRead(api.admissions.getDocument, { id })}>{(document) => <Whole document={document} />}</Shown>
}

function Whole({ document }: { document: DocumentRead }) {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const { action, more, dialogs } = useDocumentSteps(document)
  const { id, state, title, number, kind, characters, most, recipients, organisationName, returnReason, fileName, reviewedBy, issuedOn, hash } = document
  return (
    <>
      <PageHead number={number} title={title} state={<StateTag tone={documentTones[state]} word={documentStates[state]} />} action={action} more={more} />
      {dialogs}
      <Facts
        of={[
          { label: w('organisation'), value: organisationName },
          { label: w('recipients'), value: recipients },
          { label: w('characters'), value: `${text(documentKindWords[kind])} · ${w('length', { n: characters, most })}` },
          reviewedBy !== null && { label: w('reviewedBy'), value: reviewedBy },
          issuedOn !== null && { label: w('issuedOn'), value: format.day(issuedOn) },
          fileName !== null && {
            label: w('source'),
            value: (
              <>
                <a href={`/api/documents/${id}/file`}>{fileName}</a>
                {document.fileChanged && <span className="muted">（{w('fileChanged')}）</span>}
              </>
            ),
          },
          { label: w('fingerprint'), value: <span title={hash}>{hash.slice(0, 12)}</span> },
        ]}
      />
      {state === 'returned' && returnReason && (
        <section className="notice state-warn">
          <div>
            <h2>{w('returnedWith')}</h2>
            <p className="said-words">{returnReason}</p>
          </div>
        </section>
      )}
      <div className="document-read">
        <section className="document-main" aria-labelledby="text-title">
          <h2 id="text-title" className="document-name">
            {w('text')}
          </h2>
          {document.steps.includes('decide') ? <MarkableText document={document} /> : <MarkedText text={document.body} asks={document.asks} />}
        </section>
        <ReviewPanel document={document} />
      </div>
    </>
  )
}
