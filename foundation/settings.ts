/** The regime's numbers. Defaults are the regime's own; a city or the system administrator may set others. */
import { z } from 'zod'
import type { Database } from './database.ts'

export const Settings = z.object({
  /** Working days between application and start (准入管理办法: ahead of time; 30 as the issue of this house sets it). */
  noticeWorkingDays: z.number().int().min(0).max(250).default(30),
  /** Working days within which the joint meeting decides; the clock pauses while an application is returned. */
  decideWorkingDays: z.number().int().min(1).max(250).default(15),
  /** Quorum of member units, as a fraction. */
  quorumNumerator: z.number().int().min(1).max(100).default(2),
  quorumDenominator: z.number().int().min(1).max(100).default(3),
  /** Days after which an emergency version ends by itself. */
  emergencyDays: z.number().int().min(1).max(60).default(15),
  /** Working days within which an emergency must be regularised by an application. */
  regulariseWorkingDays: z.number().int().min(1).max(60).default(5),
  /** Working days a community is promised between sending and due day. */
  taskNoticeWorkingDays: z.number().int().min(0).max(60).default(5),
  /** Years a version may be valid at most. */
  validityYears: z.number().int().min(1).max(10).default(3),
  /** Likeness from which an application says the same as an item in force (blocks), or nearly (warns). */
  likenessBlocks: z.number().min(0).max(1).default(0.75),
  likenessWarns: z.number().min(0).max(1).default(0.5),
  /** Working days for comments by communities and opinions of member units, by default. */
  commentWorkingDays: z.number().int().min(1).max(60).default(5),
  /** Share of communities whose refusal makes an item a candidate for exit. */
  rejectionShare: z.number().min(0).max(1).default(0.3),
  /** Characters of a document addressed to streets or communities (整治形式主义为基层减负若干规定: 综合性 5000 字, 专项 4000 字). */
  comprehensiveDocumentCharacters: z.number().int().min(500).max(50_000).default(5000),
  specialDocumentCharacters: z.number().int().min(500).max(50_000).default(4000),
  /** Working days within which a complaint or suggestion is answered. */
  suggestionWorkingDays: z.number().int().min(1).max(60).default(15),
})
export type Settings = z.output<typeof Settings>

export type SettingRow = { name: string; value: unknown; changedAt: string; changedBy: string }

declare module './database.ts' {
  interface Tables {
    settings: SettingRow
  }
}

export async function readSettings(db: Database): Promise<Settings> {
  const rows = await db.selectFrom('settings').select(['name', 'value']).execute()
  return Settings.parse(Object.fromEntries(rows.map(({ name, value }) => [name, value])))
}
