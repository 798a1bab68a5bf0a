/** What one community certified in nine months of last year, so that this year has something to be compared with. */
import { issue, ready, volunteersProof } from './seals.ts'
import type { Stage } from './stage.ts'

/** Working days before today, and who asked. Nobody has these numbers: their last digit is wrong. */
const issued: [askedAgo: number, holder: string, idNumber: string, hours: number][] = [
  [405, '演示·钱欣', '110102200804160015', 16],
  [388, '演示·郑雨', '110102200902210026', 20],
  [371, '演示·王硕', '110102200707190037', 12],
  [333, '演示·陈晨', '110102200806110059', 24],
  [287, '演示·卫青', '110102200711300071', 36],
  [263, '演示·蒋悦', '110102200905020082', 18],
]

export async function playEarlierProofs(stage: Stage) {
  const itemId = await volunteersProof(stage)
  for (const [askedAgo, holder, idNumber, hours] of issued) {
    const statement = `${stage.ago(askedAgo).slice(0, 4)}年在本社区参加志愿服务，累计${hours}小时`
    await issue(stage, await ready(stage, itemId, askedAgo), { askedAgo, sealedAgo: askedAgo - 1, holder, idNumber, statement })
  }
}
