/** One element: what it is, how it is written, why it may be asked, what else it is called, what follows from it. */
import { api } from '../../../web/api.ts'
import { usePathValue } from '../../../web/desk/address.ts'
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { useRead } from '../../../web/ui/read.ts'
import { Shown } from '../../../web/ui/Shown.tsx'
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { useText, useWords } from '../../../web/words.ts'
import { Clauses } from '../../items/web/Clauses.tsx'
import '../../items/web/items.css'
import { kindWords, sensitivityWords, stateWords } from '../words.ts'
import { AddName } from './AddName.tsx'
import { CodeTable } from './CodeTable.tsx'
import { Derivations } from './Derivations.tsx'
import { ElementFacts } from './ElementFacts.tsx'
import './elements.css'
import { OtherNames } from './OtherNames.tsx'
import { sensitivityTones, stateTones } from './shown.ts'
import { Steps } from './Steps.tsx'
import { words } from './words.ts'
import type { Read } from './whole.ts'

export default function ElementPage() {
  const read = useRead(api.elements.getElement, { key: usePathValue('key') })
  return <Shown read={read}>{(element) => <One element={element} />}</Shown>
}

function One({ element }: { element: Read }) {
  const w = useWords(words)
  const text = useText()
  const { derivedFrom, leadsTo, list, synonyms, supersededBy, mentioned } = element
  return (
    <>
      <PageHead
        number={`${element.key} · ${text(kindWords[element.subjectKind])}`}
        title={text({ zh: element.name, en: element.nameEn })}
        state={
          <span className="element-tags">
            <StateTag tone={stateTones[element.state]} word={stateWords[element.state]} />
            <StateTag tone={sensitivityTones[element.sensitivity]} word={sensitivityWords[element.sensitivity]} />
          </span>
        }
        lead={text({ zh: element.definition, en: element.definitionEn || element.definition })}
        action={<Steps element={element} />}
      />
      {supersededBy && (
        <p className="notice state-warn">
          {w('supersededBy')} <DeskLink to={`/elements/${supersededBy}`}>{mentioned.find(({ key }) => key === supersededBy)?.name ?? supersededBy}</DeskLink>
        </p>
      )}
      <ElementFacts of={element} />
      <section>
        <h2>{w('why')}</h2>
        <p>
          {element.purpose || w('noPurpose')}{' '}
          <StateTag tone={element.basisHolds ? 'ok' : 'warn'} word={element.basisHolds ? words.basisHolds : words.basisFails} />
        </p>
        {element.clauses.length > 0 && <Clauses of={element.clauses} />}
      </section>
      {derivedFrom.length + leadsTo.length > 0 && (
        <section>
          <h2>{w('derivations')}</h2>
          <Derivations of={element} link={(key, name) => <DeskLink to={`/elements/${key}`}>{name}</DeskLink>} />
        </section>
      )}
      {list && (
        <section>
          <h2>{w('codes')}</h2>
          <CodeTable of={list} />
        </section>
      )}
      <section>
        <div className="element-section-head">
          <h2>{w('otherNames')}</h2>
          <AddName element={element} />
        </div>
        <p className="muted">{w('otherNamesLead')}</p>
        <OtherNames of={synonyms} />
      </section>
      <section>
        <h2>{w('source')}</h2>
        <p className="element-definition">{element.source}</p>
        {element.note && <p className="element-definition muted">{element.note}</p>}
      </section>
    </>
  )
}
