/** What four streets were handed down before the clean-up and since: made up, and its titles say so. */
import type { ItemProposal } from '../../features/items/contract.ts'
import { streets } from './cast.ts'

export type Work = Pick<ItemProposal, 'title' | 'titleEn' | 'content' | 'communityDuties' | 'minutes'> & Partial<ItemProposal>

const { xinjiekou, wangjing, zhongcang, bohai } = streets
export const inFour = [xinjiekou, wangjing, zhongcang, bohai]

export const works = {
  briefing: {
    title: '社区工作调度会（演示）',
    titleEn: 'Community work briefing (demonstration)',
    content: '听取社区各项工作进展。',
    communityDuties: '派一人参加。',
    minutes: 120,
    nature: 'meeting',
  },
  visits: {
    title: '居民入户走访登记（演示）',
    titleEn: 'House-to-house visits and records (demonstration)',
    content: '逐户走访，登记住户基本情况。',
    communityDuties: '安排人员逐户走访登记。',
    minutes: 180,
  },
  calls: {
    title: '独居老人上门看望（演示）',
    titleEn: 'Looking in on older people living alone (demonstration)',
    content: '名单取自电子台账，每季度上门看望一次，不再逐户登记。',
    communityDuties: '陪同社会工作者上门，有需要的转介服务。',
    minutes: 150,
    frequencyCount: 1,
  },
  gas: {
    title: '用气安全提示（演示）',
    titleEn: 'Gas safety notices (demonstration)',
    content: '向居民发放用气安全提示。',
    communityDuties: '张贴提示，提醒独居老人。',
    minutes: 90,
  },
  weather: {
    title: '极端天气隐患排查（演示）',
    titleEn: 'Looking for hazards in extreme weather (demonstration)',
    content: '预警发布后排查低洼院落、危旧房屋和行道树。',
    communityDuties: '排查后把隐患位置报告街道，不承担处置。',
    minutes: 90,
    communityRole: 'report',
    frequencyCount: 1,
  },
  model: {
    title: '老年友好型社区创建材料核对（演示）',
    titleEn: 'Checking papers of the age-friendly community award (demonstration)',
    content: '核对示范社区创建材料。',
    communityDuties: '核对本社区的材料。',
    minutes: 150,
    nature: 'award',
  },
} satisfies Record<string, Work>

/** How many months ago each went down, where not to all four streets with its streets. */
export type Sent = readonly (number | readonly [number, string[]])[]

export const before: Readonly<Record<keyof typeof works, Sent>> = {
  briefing: [20, 19, 18, 17, 16, 15, 14, 13],
  visits: [18, [13, [xinjiekou, wangjing, zhongcang]]],
  calls: [],
  gas: [20, 12],
  weather: [17, 14],
  model: [18, 13],
}

export const since: Readonly<Record<keyof typeof works, Sent>> = {
  briefing: [8, 6, 4, 2, 0, [5, [zhongcang, bohai]]],
  visits: [],
  calls: [7, [1, [xinjiekou, wangjing, zhongcang]]],
  gas: [8, 0],
  // a year of storms, worst in the mountains
  weather: [5, 3, [4, [zhongcang, bohai]], [2, [bohai]]],
  model: [6],
}

type Request = readonly [name: string, monthsAgo: number, streets: string[], minutes: number]

/** One-off requests, as they used to come down; none is admitted any more. */
export const requests: readonly Request[] = [
  ['宣传活动照片和小结报送', 19, [xinjiekou, wangjing, zhongcang], 90],
  ['公众号关注数量统计', 18, inFour, 60],
  ['居民问卷入户发放', 17, [xinjiekou, wangjing], 150],
  ['辖区商户走访摸底', 16, [xinjiekou, wangjing, zhongcang], 120],
  ['楼门信息牌核对', 15, [xinjiekou, bohai], 90],
  ['节日期间值班情况日报', 14, inFour, 90],
  ['垃圾桶点位台账补录', 13, [wangjing, zhongcang], 90],
  ['创建材料整理归档', 12, inFour, 90],
]
