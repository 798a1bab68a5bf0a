/** Chapter twelve: documents under joint review – one waiting with asks hidden in it, one issued with its numbers, one returned. */
import { city, districts } from './cast.ts'
import { medication, sorting, vaccination } from './document-texts.ts'
import type { Stage } from './stage.ts'

type Written = typeof medication

async function filed({ as, ago }: Stage, by: string, day: number, written: Written, areaCodes: string[]) {
  const client = as(by, ago(day)).admissions
  const { id, revision } = await client.startDocument({ kind: 'special', areaCodes, ...written })
  return client.fileDocument({ id, revision })
}

async function issued(stage: Stage): Promise<void> {
  const { as, ago } = stage
  const { id, revision } = await filed(stage, 'health', 12, medication, [districts.xicheng])
  const passed = await as('secretary', ago(10)).admissions.passDocument({ id, revision })
  await as('health', ago(9)).admissions.issueDocument({ id, revision: passed.revision, number: `京卫发〔${ago(9).slice(0, 4)}〕21号` })
}

async function returned(stage: Stage): Promise<void> {
  const secretary = stage.as('secretary', stage.ago(4)).admissions
  let now = await filed(stage, 'cityManagement', 6, sorting, [city])
  for (const { position } of now.asks.filter(({ audience, verdict }) => audience === 'community' && verdict !== 'covered'))
    now = await secretary.decideAsk({ id: now.id, revision: now.revision, position, decision: 'strike', because: '没有准入依据，改由收运企业和物业落实。' })
  await secretary.returnDocument({ id: now.id, revision: now.revision, reason: '请把向社区提出的任务改为部门和企业的责任后再报。' })
}

export async function playDocuments(stage: Stage): Promise<void> {
  await issued(stage)
  await returned(stage)
  await filed(stage, 'health', 1, vaccination, [districts.xicheng])
}
