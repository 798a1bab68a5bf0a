/** The earlier time by name, frozen; after everything else, for what is handed down later would show as a correction. */
import { defineBaseline } from '../../features/burden/commands/define-baseline.ts'
import { freezeBaseline } from '../../features/burden/commands/freeze-baseline.ts'
import { addMonths } from '../../features/burden/rules/spans.ts'
import { city } from './cast.ts'
import type { Stage } from './stage.ts'

const because =
  '任务和数字都是演示用的。报表份数多了：老年人口改由台账自动取数、按月生成，并新增了沿街门店排查月报，要填的格子则少了八成多。' +
  '极端天气排查多了：今年预警次数多，山区尤其多。用气安全提示改按实测的 45 分钟估计，列为算法变化，不算减负。'

export async function playBaseline(stage: Stage) {
  const { ago, today } = stage
  const baseline = await defineBaseline(
    stage.requestOf('secretary', ago(1)),
    { name: '整治前九个月（演示）', areaCode: city, fromDay: `${addMonths(today, -20).slice(0, 8)}01`, months: 9, because },
    true,
  )
  await freezeBaseline(stage.requestOf('secretary', ago(1)), baseline)
}
