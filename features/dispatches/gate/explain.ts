/** The judgement as the sender reads it. */
import { say, type Values } from '../../../foundation/words.ts'
import type { GateRefusal } from '../contract.ts'
import { sentences } from './reason-words.ts'
import type { Judgement, World } from './rules.ts'

/** How many communities are named of each reason. */
const named = 20

/** Every reason with its sentence, its advice and the communities it concerns. `values` fills the places of the sentences. */
export function explain({ verdicts }: Judgement, world: Pick<World, 'targets'>, values: Values): GateRefusal[] {
  return verdicts.map(({ reason, clause, communities }) => {
    const filled = { ...values, n: communities?.length ?? 0 }
    return {
      reason,
      clause,
      sentence: say(sentences[reason].sentence, filled),
      advice: say(sentences[reason].advice, filled),
      communityCount: communities?.length ?? world.targets.length,
      communities: (communities ?? []).slice(0, named).map(({ code, name }) => ({ code, name })),
      ...(communities && { communityCodes: communities.map(({ code }) => code) }),
    }
  })
}
