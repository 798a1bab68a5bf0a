/**
 * The one gate. `passGate` judges a dispatch at the moment of sending and gives a pass, or refuses with every reason;
 * `handDown` inserts tasks only against a pass. A pass is made here and nowhere else, holds for one transaction, and is
 * spent by its first use.
 */
import type { Database } from '../../../foundation/database.ts'
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import type { DispatchAsked, GateRefusal } from '../contract.ts'
import { words } from '../words.ts'
import { explain } from './explain.ts'
import { judge, type Target } from './rules.ts'
import { loadWorld, type How, type Loaded } from './world.ts'

/** What the gate let through. */
export type Admitted = {
  asked: DispatchAsked
  version: Loaded['version']
  admissionNumber: string
  minutes: number
  leadOrganisationId: string
  senderOrganisationId: string
  sentBy: string
  periodKey: string
  targets: readonly Target[]
  now: string
  today: string
}

const making = Symbol('only passGate makes a pass')

export class GatePass {
  readonly #db: Database
  readonly #admitted: Admitted
  #spent = false

  private constructor(maker: symbol, db: Database, admitted: Admitted) {
    if (maker !== making) throw new TypeError('a gate pass is made by passGate only')
    this.#db = db
    this.#admitted = admitted
  }

  /** Judges and refuses, or makes the pass. Called by `passGate`. */
  static async ask(request: Request, asked: DispatchAsked, byCycle: boolean): Promise<GatePass> {
    const { db, actor, now, today } = request
    const { refusals, loaded } = await askGate(request, asked, { takingTurn: true, byCycle })
    const [first] = refusals
    if (first) throw refusal('GATE_CLOSED', words.gateClosed, { values: { n: refusals.length, first: first.sentence }, details: { refusals } })
    const { version, period, world } = loaded
    const { admissionNumber, minutes, leadOrganisationId } = version
    // the conditions have just said so; this is for the compiler, and for whoever takes a condition out
    if (!admissionNumber || minutes === null || leadOrganisationId === null || actor.organisationId === null || period === null)
      throw new TypeError('an open gate without number, minutes, lead, sender or period')
    return new GatePass(making, db, {
      asked,
      version,
      admissionNumber,
      minutes,
      leadOrganisationId,
      senderOrganisationId: actor.organisationId,
      sentBy: actor.name,
      periodKey: period.key,
      targets: world.targets,
      now,
      today,
    })
  }

  /** What was admitted, once, in the transaction it was admitted in. Anything that is not such a pass throws. */
  static spend(pass: GatePass, db: Database): Admitted {
    if (typeof pass !== 'object' || pass === null || !(#admitted in pass)) throw new TypeError('nothing is handed down without a gate pass')
    if (pass.#db !== db) throw new TypeError('a gate pass holds for the transaction in which it was given')
    if (pass.#spent) throw new TypeError('a gate pass is spent by its first use')
    pass.#spent = true
    return pass.#admitted
  }
}

/** The same judgement for the preview and for the dispatch itself. */
export async function askGate(
  request: Pick<Request, 'db' | 'actor' | 'today'>,
  asked: DispatchAsked,
  how: How = {},
): Promise<{ refusals: GateRefusal[]; loaded: Loaded }> {
  const loaded = await loadWorld(request, asked, how)
  return { refusals: explain(judge(loaded.world), loaded.world, loaded.values), loaded }
}

/**
 * The way down. Refuses with GATE_CLOSED; `details.refusals` holds every reason with the communities it concerns.
 * `cycle`: said by commands/hand-down-report.ts alone (checks/gate.test.ts), never taken from what a caller sends.
 */
export function passGate(request: Request, asked: DispatchAsked, { cycle = false }: { cycle?: boolean } = {}): Promise<GatePass> {
  return GatePass.ask(request, asked, cycle)
}
