/** 区划与社区: administrative divisions as a tree of 12-digit codes, and what is known of each community. */
import { z } from 'zod'
import { endpoint } from '../../foundation/endpoint.ts'
import { AreaCode, Day, Instant, Prose, Revision } from '../../foundation/fields.ts'
import { PageAsked, pageOf } from '../../foundation/paging.ts'

export const AreaLevel = z.enum(['city', 'district', 'street', 'community', 'village', 'quasi_community'])
export type AreaLevel = z.output<typeof AreaLevel>

/** 功能区, of the plan of 2012; assigned to districts. */
export const Zone = z.enum(['core', 'expansion', 'newdev', 'eco'])
export type Zone = z.output<typeof Zone>

/** 社区类型; the first four are named in the 2018 article, the rest are common in practice. */
export const CommunityType = z.enum(['pingfang', 'shangpin', 'huiqian', 'baozhang', 'danwei', 'hunhe', 'nongcun'])
export type CommunityType = z.output<typeof CommunityType>

export const Area = z.object({
  code: AreaCode,
  name: z.string(),
  level: AreaLevel,
  parentCode: AreaCode.nullable(),
  /** 城乡分类代码 111…220 (国家统计局). */
  urbanRuralCode: z.string().nullable(),
  zone: Zone.nullable(),
  /** [validFrom, validTo); null = not known, or not ended. */
  validFrom: Day.nullable(),
  validTo: Day.nullable(),
  /** Year of the list the unit was read from. */
  vintage: z.number().int(),
  /** On the national list of 2020 as well; null = not known. */
  stillListed: z.boolean().nullable(),
  /** What is not certain about the row, in Chinese; shown beside it. */
  doubt: z.string().nullable(),
  source: z.string(),
})
export type Area = z.output<typeof Area>

export const AreaWithPath = Area.extend({
  /** The name on the day asked, where the unit was renamed later. */
  name: z.string(),
  /** Names from the city down to the unit. */
  path: z.array(z.object({ code: AreaCode, name: z.string() })),
  communityType: CommunityType.nullable(),
  childCount: z.number().int(),
})
export type AreaWithPath = z.output<typeof AreaWithPath>

export const CommunityProfile = z.object({
  code: AreaCode,
  communityType: CommunityType.nullable(),
  households: z.number().int().min(0).max(100_000).nullable(),
  staff: z.number().int().min(0).max(1000).nullable(),
  longitude: z.number().min(73).max(136).nullable(),
  latitude: z.number().min(3).max(54).nullable(),
  /** True for the demonstration's own assignments: the source does not say which community is of which type. */
  illustrative: z.boolean(),
  revision: Revision,
  changedAt: Instant,
  changedBy: z.string(),
})
export type CommunityProfile = z.output<typeof CommunityProfile>

/** `transfer`: a unit goes to another parent and gets a new code there; what is known of it goes with it. */
export const ChangeKind = z.enum(['split', 'merge', 'rename', 'transfer', 'abolish', 'establish'])
export type ChangeKind = z.output<typeof ChangeKind>

export const AreaChange = z.object({
  id: z.uuid(),
  kind: ChangeKind,
  effectiveOn: Day,
  beforeCodes: z.array(AreaCode),
  afterCodes: z.array(AreaCode),
  beforeNames: z.array(z.string()),
  afterNames: z.array(z.string()),
  basis: z.string(),
  recordedAt: Instant,
})
export type AreaChange = z.output<typeof AreaChange>

/** A unit that comes out of a change. A code that was there before goes on (the main part of a split, say). */
export const NewUnit = z.object({
  code: AreaCode,
  name: z.string().trim().min(2).max(100),
  level: AreaLevel.optional().describe('by default that of the old units, or the one below the parent'),
})
export type NewUnit = z.output<typeof NewUnit>

export const RecordChange = z.object({
  kind: ChangeKind,
  effectiveOn: Day,
  beforeCodes: z.array(AreaCode).max(50),
  after: z.array(NewUnit).max(50),
  parentCode: AreaCode.optional().describe('parent of the new units; by default that of the old'),
  basis: Prose.min(4),
})
export type RecordChange = z.output<typeof RecordChange>

/** One thing that is wrong in a file: where, and a sentence that says what to do. */
export const FileFault = z.object({ line: z.number().int(), column: z.string(), zh: z.string(), en: z.string() })
export type FileFault = z.output<typeof FileFault>

const AreasFile = z.object({
  csv: z.string().max(5_000_000),
  effectiveOn: Day.optional().describe('day from which new units and new names hold; today by default'),
})

/** What reading a file found. `faults` holds the first 1,000 of `faulty`. */
export const AreasFileReport = z.object({
  rows: z.number().int(),
  added: z.number().int(),
  renamed: z.number().int(),
  unchanged: z.number().int(),
  faulty: z.number().int(),
  faults: z.array(FileFault),
})
export type AreasFileReport = z.output<typeof AreasFileReport>

export const endpoints = {
  listAreas: endpoint({
    method: 'GET',
    path: '/areas',
    summary: 'Units below a parent (with a filter: anywhere below it), or found by name, pinyin initials or code, as they stood on a day',
    permission: 'anyone',
    input: PageAsked.extend({
      parent: AreaCode.optional(),
      search: z.string().trim().max(50).optional(),
      level: AreaLevel.optional(),
      zone: Zone.optional(),
      communityType: CommunityType.optional(),
      on: Day.optional(),
    }),
    output: pageOf(AreaWithPath),
  }),
  getArea: endpoint({
    method: 'GET',
    path: '/areas/{code}',
    summary: 'One unit with its path, profile and history, named as on a day',
    permission: 'anyone',
    input: z.object({ code: AreaCode, on: Day.optional() }),
    output: AreaWithPath.extend({ profile: CommunityProfile.nullable(), changes: z.array(AreaChange) }),
  }),
  saveProfile: endpoint({
    method: 'PUT',
    path: '/areas/{code}/profile',
    summary: 'Set a community’s type, households, staff and point',
    permission: 'areas.profile',
    input: CommunityProfile.pick({
      code: true,
      communityType: true,
      households: true,
      staff: true,
      longitude: true,
      latitude: true,
    }).extend({ revision: Revision.nullable().describe('null when there is no profile yet') }),
    output: CommunityProfile,
  }),
  recordChange: endpoint({
    method: 'POST',
    path: '/area-changes',
    summary: 'Record a split, merge, renaming, abolition or establishment; old codes end, new ones begin, history stays',
    permission: 'areas.change',
    input: RecordChange,
    output: AreaChange,
  }),
  checkAreasFile: endpoint({
    method: 'POST',
    path: '/areas/imports/check',
    summary: 'Read a CSV of units (code,name,level,parentCode,…) and report every broken row; nothing is stored',
    permission: 'areas.change',
    computes: true,
    input: AreasFile,
    output: AreasFileReport,
  }),
  importAreasFile: endpoint({
    method: 'POST',
    path: '/areas/imports',
    summary: 'Import a CSV of units: every row or none',
    permission: 'areas.change',
    input: AreasFile,
    output: z.object({ added: z.number().int(), renamed: z.number().int() }),
  }),
}
