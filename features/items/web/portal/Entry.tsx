/** One entry of a list as the public reads it: number, plain title, basis, who, until when, and its marks. */
import type { ReactNode } from 'react'
import { PortalLink } from '../../../../web/portal/place.tsx'
import { useLabelled, useText, useWords } from '../../../../web/words.ts'
import type { ListEntry } from '../../contract.ts'
import { words } from '../portal-words.ts'
import { Tags } from '../Tags.tsx'
import { useValidity } from '../validity.ts'
import { words as itemWords } from '../words.ts'
import './public.css'

export type Entry = Pick<
  ListEntry,
  | 'id'
  | 'itemId'
  | 'list'
  | 'title'
  | 'titleEn'
  | 'content'
  | 'departmentDuties'
  | 'clauses'
  | 'leadDepartment'
  | 'leadOrganisationName'
  | 'areaCodes'
  | 'areaNames'
  | 'validFrom'
  | 'validTo'
  | 'admissionNumber'
  | 'temporary'
  | 'officialTitle'
  | 'doneInsteadBy'
  | 'cancelledBecause'
  | 'code'
  | 'note'
> & { basis: readonly string[] }

type Props = { of: Entry; stale: boolean; level?: 'h2' | 'h3'; verdict?: ReactNode; folded?: boolean }

const basisShown = 2

export function PublicEntry({ of: entry, stale, level: Heading = 'h3', verdict, folded = false }: Props) {
  const w = useWords(words)
  const i = useWords(itemWords)
  const text = useText()
  const labelled = useLabelled()
  const validity = useValidity()
  const { list, basis } = entry
  // the list of certificates writes its label into the text
  const usedFor = /^用途：(.+)$/s.exec(entry.content ?? '')?.[1]
  const who = entry.leadOrganisationName ?? entry.leadDepartment
  const facts = (
    <>
      {entry.content && <p>{usedFor === undefined ? entry.content : labelled(w('usedFor'), usedFor)}</p>}
      {list === 'banned_certificate' && entry.departmentDuties && <p>{entry.departmentDuties}</p>}
      {/* a certificate's note tells of conflicts with the list of bans */}
      {list === 'certificate' && entry.note && <p className="muted">{entry.note}</p>}
      <dl className="entry-facts">
        <div>
          <dt>{w('basis')}</dt>
          <dd>
            {basis.length === 0 ? w('noBasis') : basis.slice(0, basisShown).join('；')}
            {basis.length > basisShown && ` ${w('basisMore', { n: basis.length })}`}
          </dd>
        </div>
        {who && (
          <div>
            <dt>{w(list === 'banned_certificate' ? 'whoVerify' : list === 'certificate' ? 'requestedBy' : 'who')}</dt>
            <dd>{who}</dd>
          </div>
        )}
        <div>
          <dt>{w('until')}</dt>
          <dd>{validity(entry)}</dd>
        </div>
        {list === 'cancelled' && (
          <div>
            <dt>{i('doneInsteadBy')}</dt>
            <dd>{entry.doneInsteadBy ?? i('notNamed')}</dd>
          </div>
        )}
      </dl>
    </>
  )
  return (
    <li className="public-entry">
      <Heading className="entry-title">
        {(entry.code ?? entry.admissionNumber) && <span className="item-code">{entry.code ?? entry.admissionNumber}</span>}
        <PortalLink to={`/items/${entry.itemId}`}>{text({ zh: entry.title, en: entry.titleEn ?? entry.title })}</PortalLink>
      </Heading>
      <p className="tags">
        {verdict}
        <Tags of={entry} stale={stale} />
      </p>
      {folded ? (
        <details>
          <summary>{w('entryMore')}</summary>
          {facts}
        </details>
      ) : (
        facts
      )}
    </li>
  )
}
