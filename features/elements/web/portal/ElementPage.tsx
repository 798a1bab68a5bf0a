/** One element for anyone to read. */
import { titled } from '../../../../foundation/words.ts'
import { Given } from '../../../../web/portal/Given.tsx'
import type { PortalPageProps } from '../../../../web/portal/page.ts'
import { PortalLink, useTitle } from '../../../../web/portal/place.tsx'
import { usePublic } from '../../../../web/portal/read.ts'
import { StateTag } from '../../../../web/ui/StateTag.tsx'
import { useText, useWords } from '../../../../web/words.ts'
import type { ElementRead } from '../../contract.ts'
import type { endpoints } from '../../endpoints.ts'
import { kindWords, sensitivityWords, stateWords } from '../../words.ts'
import { CodeTable } from '../CodeTable.tsx'
import { Derivations } from '../Derivations.tsx'
import { ElementFacts } from '../ElementFacts.tsx'
import '../elements.css'
import { OtherNames } from '../OtherNames.tsx'
import { sensitivityTones, stateTones } from '../shown.ts'
import { words } from '../words.ts'

export default function ElementPage({ values }: PortalPageProps) {
  const read = usePublic<typeof endpoints.getElement>('/elements/{key}', { key: values.key ?? '' })
  return <Given read={read}>{(element) => <One element={element} />}</Given>
}

function One({ element }: { element: ElementRead }) {
  const w = useWords(words)
  const text = useText()
  const { derivedFrom, leadsTo, list, supersededBy, mentioned } = element
  const title = text({ zh: element.name, en: element.nameEn })
  useTitle(title)
  const link = (key: string, name: string) => <PortalLink to={`/elements/${key}`}>{name}</PortalLink>
  return (
    <>
      <p className="muted">
        <PortalLink to="/elements">{w('allElements')}</PortalLink> · {text(kindWords[element.subjectKind])}
      </p>
      <h1>{title}</h1>
      <p className="element-tags">
        <StateTag tone={stateTones[element.state]} word={stateWords[element.state]} />
        <StateTag tone={sensitivityTones[element.sensitivity]} word={sensitivityWords[element.sensitivity]} />
      </p>
      <p>{text({ zh: element.definition, en: element.definitionEn || element.definition })}</p>
      {supersededBy && (
        <p className="notice state-warn">
          {w('supersededBy')} {link(supersededBy, mentioned.find(({ key }) => key === supersededBy)?.name ?? supersededBy)}
        </p>
      )}
      <ElementFacts of={element} />
      <h2>{w('why')}</h2>
      <p>{element.purpose || w('noPurpose')}</p>
      <p>
        <StateTag tone={element.basisHolds ? 'ok' : 'warn'} word={element.basisHolds ? words.basisHolds : words.basisFails} />
      </p>
      <ul>
        {element.clauses.map(({ sourceId, article, sourceTitle, gist }) => (
          <li key={sourceId + article}>
            {titled(sourceTitle ?? sourceId)}
            {article}
            {gist && <span className="muted"> {gist}</span>}
          </li>
        ))}
      </ul>
      {derivedFrom.length + leadsTo.length > 0 && (
        <>
          <h2>{w('derivations')}</h2>
          <Derivations of={element} link={link} />
        </>
      )}
      {list && (
        <>
          <h2>{w('codes')}</h2>
          <CodeTable of={list} />
        </>
      )}
      <h2>{w('otherNames')}</h2>
      <p className="muted">{w('otherNamesLead')}</p>
      <OtherNames of={element.synonyms} />
      {element.note && (
        <>
          <h2>{w('note')}</h2>
          <p>{element.note}</p>
        </>
      )}
    </>
  )
}
