/** Chapter four: the lists after the meetings; one edition received by some, one open for comment. */
import { guest } from '../../foundation/actor.ts'
import type { Stage } from './stage.ts'

export async function playEditions(stage: Stage) {
  const { as, ago } = stage
  const assist = await as('steward', ago(40)).items.prepareEdition({
    list: 'assist',
    title: '协助政府工作事项清单（第三版，演示）',
    note: '收入联席会议新准入的事项。',
    effectiveOn: ago(10),
    commentFrom: ago(40),
    commentUntil: ago(25),
  })
  await stage.actingAs(guest, ago(30)).items.commentEdition({ id: assist.id, body: '建议在每一项后面写明找谁办，居民看得更明白。' })
  await as('steward', ago(20)).items.publishEdition({ id: assist.id })
  for (const key of ['health', 'emergencyBureau', 'xichengHealth', 'tongzhouEmergency']) await as(key, ago(18)).items.acknowledgeEdition({ id: assist.id })
  await as('steward', ago(5)).items.prepareEdition({
    list: 'certificate',
    title: '可以出具证明事项清单（征求意见稿，演示）',
    note: '逐项核对 2020 年国家清单后公开征求意见。',
    effectiveOn: ago(-30),
    commentFrom: ago(5),
    commentUntil: ago(-15),
  })
}
