/** What the form costs as it is drawn, what it would cost asked in full, what else could be saved, and who asks the same. */
import { Button } from 'antd'
import { api } from '../../../web/api.ts'
import { useFormat } from '../../../web/format.ts'
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { RefusalNotice } from '../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useText, useWords } from '../../../web/words.ts'
import type { FormWhole } from './whole.ts'
import { CostNotes } from './CostNotes.tsx'
import { overlapWords } from './overlap-words.ts'

/** A share below one percent is not nothing. */
const sayShare = (share: number) => (share < 0.01 ? '<1' : Math.floor(share * 100))

type Props = { overlap: FormWhole['overlap']; fieldCount: number; draw?: { id: string; ready: () => Promise<number | undefined> } | undefined }

export function OverlapPanel({ overlap, fieldCount, draw }: Props) {
  const w = useWords(overlapWords)
  const text = useText()
  const format = useFormat()
  const partly = overlap.findings.flatMap(({ verdict, holding }) =>
    verdict === 'differs' && holding !== null && holding.communitiesShare < 1 ? [holding.communitiesShare] : [],
  )
  const share = Math.min(...partly)
  const heldIn = { n: partly.length, all: fieldCount, holding: format.number(Math.round(share * overlap.communities)), percent: sayShare(share) }
  const drawAll = useSubmit(api.forms.drawAllHeld, { done: overlapWords.drawn })
  // what is held otherwise (stale, sparse, another unit) is for a person to decide, field by field
  const drawable = overlap.findings.some(({ verdict, minutesPerYear }) => (verdict === 'held' || verdict === 'derivable') && minutesPerYear > 0)
  return (
    <section className="panel overlap-panel" aria-labelledby="overlap-title">
      <h2 id="overlap-title">{w('panel')}</h2>
      {(overlap.notAsked > 0 || partly.length === 0) && <p className="overlap-figure">{w('notAsked', { n: overlap.notAsked, all: fieldCount })}</p>}
      {partly.length > 0 && (
        <>
          <p className="overlap-figure">{w('heldIn', heldIn)}</p>
          <p>{w('partlyHeld', { n: partly.length, communities: format.number(overlap.communities) })}</p>
        </>
      )}
      <dl className="overlap-costs">
        <dt>{w('now')}</dt>
        <dd>
          {w('each', { minutes: format.minutes(overlap.minutes) })}
          <br />
          {w('perYear', {
            communities: format.number(overlap.communities),
            hours: format.hours(overlap.minutesPerYear),
            people: format.people(overlap.minutesPerYear),
          })}
          <CostNotes of={overlap} />
        </dd>
        <dt>{w('inFull')}</dt>
        <dd>
          {w('perYear', {
            communities: format.number(overlap.communities),
            hours: format.hours(overlap.minutesPerYearAskedInFull),
            people: format.people(overlap.minutesPerYearAskedInFull),
          })}
        </dd>
      </dl>
      {overlap.savings.length > 0 && (
        <>
          <h3>{w('savings')}</h3>
          <ul>
            {overlap.savings.map((saving) => (
              <li key={saving.sentence.zh}>{text(saving.sentence)}</li>
            ))}
          </ul>
        </>
      )}
      {draw && drawable && (
        <Button
          loading={drawAll.pending}
          onClick={() =>
            void draw.ready().then(async (revision) => {
              if (revision !== undefined) await drawAll.submit({ id: draw.id, revision })
            })
          }
        >
          {w('drawAll')}
        </Button>
      )}
      <RefusalNotice problem={drawAll.problem} />
      {overlap.sameAsks.length > 0 && (
        <>
          <h3>{w('sameAsks')}</h3>
          <ul>
            {overlap.sameAsks.map(({ formVersionId, sentence, title }) => (
              <li key={formVersionId}>
                {text(sentence)} <DeskLink to={`/forms/${formVersionId}`}>{title}</DeskLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
