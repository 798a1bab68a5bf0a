import { PageHead } from '../../../web/ui/PageHead.tsx'
import { useWords } from '../../../web/words.ts'
import { type LawDraft, LawForm } from './LawForm.tsx'
import { words } from './words.ts'

const empty: LawDraft = {
  id: '',
  title: '',
  titleEn: null,
  issuer: '',
  level: 'normative-document',
  documentNumber: null,
  promulgatedOn: null,
  effectiveFrom: null,
  repealedOn: null,
  supersededBy: null,
  jurisdiction: words.beijing[0],
  source: '',
  confidence: null,
  note: null,
  revision: null,
}

export default function NewLawPage() {
  const w = useWords(words)
  return (
    <>
      <PageHead title={w('newLaw')} />
      <LawForm start={empty} />
    </>
  )
}
