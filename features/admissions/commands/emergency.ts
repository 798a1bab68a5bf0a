/** 应急通道: a temporary version at once, with a reason. It may pass over notice, clocks, likeness and funding, never over the rest. */
import { addWorkingDays } from '../../../foundation/calendar.ts'
import { addDays } from '../../../foundation/clock.ts'
import type { Request } from '../../../foundation/request.ts'
import { readSettings } from '../../../foundation/settings.ts'
import { publishTemporary } from '../../items/commands/admitted.ts'
import type { ItemProposal, ItemVersionRead } from '../../items/contract.ts'
import { emergencyFacts } from '../queries/precheck-facts.ts'
import { authorityOf } from '../rules/authority.ts'
import { answerPrecheck } from '../rules/precheck.ts'
import { words } from '../words.ts'
import { takeNumber } from './number.ts'
import { refuseBlocked } from './write.ts'

/** Only inside the opener's own area; ends by itself; `regulariseBy` is the last day for its application. */
export async function openEmergency(request: Request, { proposal, reason }: { proposal: ItemProposal; reason: string }): Promise<ItemVersionRead> {
  const { db, actor, today } = request
  const { emergencyDays, regulariseWorkingDays } = await readSettings(db)
  const limited: ItemProposal = { ...proposal, list: 'assist', validFrom: today, validTo: addDays(today, emergencyDays) }
  const facts = await emergencyFacts(request, limited)
  refuseBlocked(answerPrecheck(facts, { proposal: limited, need: reason, alternatives: '' }), words.emergencyBlocks)
  const number = await takeNumber(request, 'emergency', authorityOf(actor.areaCode ?? ''))
  const regulariseBy = addWorkingDays(today, regulariseWorkingDays)
  const version = await publishTemporary(request, limited, { number, days: emergencyDays, regulariseBy, reason })
  await request.record({
    event: 'emergencies.opened',
    object: { kind: 'itemVersion', id: version.id },
    after: { number, reason, regulariseBy },
  })
  return version
}
