/** What must be filled in, and areas that exist and lie within reach. */
import type { Pair } from '../../../foundation/words.ts'
import { say } from '../../../foundation/words.ts'
import { fieldWords, requiredWords as said } from '../finding-words.ts'
import { finding, type Check } from './finding.ts'
import { law } from './law.ts'

const texts = ['title', 'content', 'communityDuties', 'departmentDuties'] as const

export const checkRequired: Check = ({ lane }, { proposal, need, alternatives }) => {
  const missing: (keyof typeof fieldWords)[] = texts.filter((field) => !proposal[field]?.trim())
  if (!proposal.leadOrganisationId) missing.push('leadOrganisationId')
  if (!proposal.areaCodes?.length) missing.push('areaCodes')
  if (!proposal.minutes) missing.push('minutes')
  // an emergency gives its reason instead
  if (lane !== 'emergency' && !need.trim()) missing.push('need')
  const blocking = missing.map((field) => finding('REQUIRED', said.required, { field, severity: 'blocks', values: { what: say(fieldWords[field] as Pair) } }))
  const alternativesMissing = lane === 'ordinary' && !alternatives.trim()
  return alternativesMissing
    ? [...blocking, finding('REQUIRED', said.required, { field: 'alternatives', severity: 'warns', values: { what: say(fieldWords.alternatives) } })]
    : blocking
}

export const checkReach: Check = ({ unknownAreas, outsideAreas, communities, applicantOrganisationId, leadKnown }, { proposal }) => {
  const found = []
  if (unknownAreas.length > 0)
    found.push(finding('AREA_UNKNOWN', said.areaUnknown, { field: 'areaCodes', severity: 'blocks', values: { codes: unknownAreas.join('、') } }))
  if (outsideAreas.length > 0)
    found.push(
      finding('AREA_OUTSIDE', said.areaOutside, {
        field: 'areaCodes',
        severity: 'blocks',
        clause: law.jointMeeting,
        values: { codes: outsideAreas.join('、') },
      }),
    )
  if (proposal.areaCodes?.length && unknownAreas.length === 0 && communities === 0)
    found.push(finding('NO_COMMUNITY', said.noCommunity, { field: 'communityTypes', severity: 'blocks' }))
  if (!leadKnown) found.push(finding('LEAD_UNKNOWN', said.leadUnknown, { field: 'leadOrganisationId', severity: 'blocks' }))
  else if (proposal.leadOrganisationId && proposal.leadOrganisationId !== applicantOrganisationId)
    found.push(finding('LEAD_IS_ANOTHER', said.leadIsAnother, { field: 'leadOrganisationId', severity: 'warns' }))
  return found
}
