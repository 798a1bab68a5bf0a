/** Chapter five: what people said on the public page; one answered, two waiting, one of them near its day. */
import { guest } from '../../foundation/actor.ts'
import { districts } from './cast.ts'
import type { Stage } from './stage.ts'

export async function playSuggestions(stage: Stage) {
  const { as, ago } = stage
  const say = (day: string) => stage.actingAs(guest, day).suggestions
  await say(ago(18)).sendSuggestion({
    body: '办一件小事，物业要我到社区开“居住证明”。清单上写着不得要求社区出具，应该找谁？（演示）',
    about: '/lists/banned_certificate',
  })
  const { rows } = await as('secretary', ago(16)).suggestions.listSuggestions({})
  for (const { id, revision } of rows) {
    await as('secretary', ago(16)).suggestions.answerSuggestion({
      id,
      revision,
      answer: '这项证明不得要求社区出具。已请主管部门提醒该物业，按清单所列的途径由其自行核验；再遇到可以直接出示公开清单。（演示）',
    })
  }
  await say(ago(13)).sendSuggestion({
    body: '有部门在微信群里要求社区每天上报巡查照片，没有看到准入编号，也没有写依据。请核实这件事是不是经过准入。（演示）',
    about: '/lists/assist',
    areaCode: districts.xicheng,
    contact: '13800000000',
  })
  await say(ago(2)).sendSuggestion({ body: '建议把清单按居民常办的事归类，老人找起来更方便。（演示）', about: '/lists' })
}
