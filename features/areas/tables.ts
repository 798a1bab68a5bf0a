import type { Area, AreaChange, CommunityProfile } from './contract.ts'

export type AreaRow = Area & { pinyin: string }
export type CommunityProfileRow = CommunityProfile & { district: string }

declare module '../../foundation/database.ts' {
  interface Tables {
    areas: AreaRow
    areaChanges: AreaChange
    communityProfiles: CommunityProfileRow
  }
}
