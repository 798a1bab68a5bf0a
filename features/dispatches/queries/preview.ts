/** What the gate would say, before anything is sent. */
import type { Request } from '../../../foundation/request.ts'
import { areaNames } from '../../areas/queries/names.ts'
import type { DispatchAsked, Preview } from '../contract.ts'
import { askGate } from '../gate/pass.ts'
import type { Target } from '../gate/rules.ts'
import type { Loaded } from '../gate/world.ts'

/** By district where several are asked, by street within one. */
async function byArea(db: Request['db'], targets: readonly Target[]): Promise<Preview['byArea']> {
  const districts = new Set(targets.map(({ code }) => code.slice(0, 6)))
  const digits = districts.size > 1 ? 6 : 9
  const counted = new Map<string, number>()
  for (const { code } of targets) {
    const unit = code.slice(0, digits).padEnd(12, '0')
    counted.set(unit, (counted.get(unit) ?? 0) + 1)
  }
  const names = await areaNames(db, [...counted.keys()])
  return [...counted].map(([code, communities]) => ({ code, name: names.get(code) ?? code, communities }))
}

/** Judges exactly as sending would, but waits for nobody and stores nothing; with what the judgement rested on. */
export async function previewed(request: Request, asked: DispatchAsked): Promise<Preview & { loaded: Loaded }> {
  const { refusals, loaded } = await askGate(request, asked)
  const { targets } = loaded.world
  const minutes = loaded.version.minutes ?? 0
  return {
    open: refusals.length === 0,
    communityCount: targets.length,
    minutes,
    personMinutes: targets.length * minutes,
    byArea: await byArea(request.db, targets),
    refusals,
    loaded,
  }
}

export async function previewDispatch(request: Request, asked: DispatchAsked): Promise<Preview> {
  const { loaded: _, ...preview } = await previewed(request, asked)
  return preview
}
