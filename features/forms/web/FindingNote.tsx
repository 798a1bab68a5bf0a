/** What the engine says of one field, with its reasons one click away. */
import { api } from '../../../web/api.ts'
import { useFormat } from '../../../web/format.ts'
import { useRead } from '../../../web/ui/read.ts'
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { useLanguage, useText, useWords } from '../../../web/words.ts'
import type { FieldFinding } from '../contract.ts'
import { overlapWords } from './overlap-words.ts'
import { verdictTones } from './states.ts'
import { shortWords, verdictWords } from './words.ts'

const percent = (share: number) => Math.round(share * 100)

export function FindingNote({ finding }: { finding: FieldFinding }) {
  const w = useWords(overlapWords)
  const text = useText()
  const format = useFormat()
  const language = useLanguage()
  const { data: registry } = useRead(api.elements.readRegistry, {})
  const { holding } = finding
  // a count is of a group, not of the element it is counted by
  const groups = (registry?.tags ?? []).filter(({ key }) => finding.tags.includes(key)).map(({ name, nameEn }) => (language === 'zh' ? name : nameEn))
  const element = registry?.elements.find(({ key }) => key === finding.elementKey)
  const comma = language === 'zh' ? '、' : ', '
  const about = finding.measure === 'count' ? groups.join(comma) : language === 'zh' ? finding.elementName : (element?.nameEn ?? finding.elementName)
  return (
    <div className="finding-note">
      <StateTag tone={verdictTones[finding.verdict]} word={finding.short ? shortWords[finding.short] : verdictWords[finding.verdict]} /> <span>{about}</span>
      {finding.minutesPerYear > 0 && <div className="muted">{w('askYearly', { hours: format.hours(finding.minutesPerYear) })}</div>}
      {(finding.reasons.length > 0 || holding) && (
        <details>
          <summary>{w('why')}</summary>
          <ul>
            {finding.reasons.map((reason) => (
              <li key={reason.zh}>{text(reason)}</li>
            ))}
            {holding && (
              <li>
                {w('holding', {
                  ledgers: holding.ledgerTitles.join(comma) || w('noLedger'),
                  owner: holding.ownerName,
                  share: percent(holding.communitiesShare),
                  fresh: percent(holding.freshShare),
                })}
              </li>
            )}
            <li>{w('confidence', { percent: percent(finding.confidence) })}</li>
            {finding.others.length > 0 && (
              <li>
                {w('others')}{' '}
                {finding.others
                  .map(({ elementKey, name: chinese, confidence }) => ({
                    name: language === 'zh' ? chinese : (registry?.elements.find(({ key }) => key === elementKey)?.nameEn ?? chinese),
                    confidence,
                  }))
                  .map(({ name, confidence }) => (language === 'zh' ? `${name}（${percent(confidence)}%）` : `${name} (${percent(confidence)} %)`))
                  .join(comma)}
              </li>
            )}
          </ul>
        </details>
      )}
    </div>
  )
}
