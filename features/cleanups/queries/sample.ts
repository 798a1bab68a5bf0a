/** 抽查 of those communities that took stock, by district and type of community. */
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { findAreas } from '../../areas/queries/find.ts'
import { areaNames } from '../../areas/queries/names.ts'
import type { Campaign, Sample } from '../contract/campaigns.ts'
import { stratifiedSample } from '../rules/sample.ts'
import { words } from '../words.ts'
import { findCampaign } from './visible.ts'

type Asked = { size: number; seed: string }

/** The same seed and size always draw the same communities. Refuses a sample larger than the whole. */
export async function sampleOf({ db }: Pick<Request, 'db'>, campaign: Campaign, { size, seed }: Asked): Promise<Sample> {
  const asked = await db
    .selectFrom('stockTakings')
    .select('communityCode')
    .where('campaignId', '=', campaign.id)
    .where('round', '=', 'stock_taking')
    .where('state', '=', 'done')
    .orderBy('communityCode')
    .execute()
  if (size > asked.length) throw refusal('SAMPLE_TOO_LARGE', words.sampleTooLarge, { status: 422, values: { n: asked.length } })
  const codes = asked.map(({ communityCode }) => communityCode)
  const found = await findAreas(db, { within: codes, on: campaign.openedAt?.slice(0, 10) ?? campaign.dueOn })
  const types = new Map(found.map(({ code, communityType }) => [code, communityType]))
  const drawn = stratifiedSample(
    codes.map((code) => ({ code, communityType: types.get(code) ?? null })),
    { size, seed },
  )
  const districts = drawn.strata.map(({ of }) => `${of.code.slice(0, 6)}000000`)
  const names = await areaNames(db, [...districts, ...drawn.codes])
  return {
    seed,
    codes: drawn.codes,
    communities: drawn.codes.map((code) => ({ code, name: names.get(code) ?? code })),
    strata: drawn.strata.map(({ of, communities, drawn: many }, index) => ({
      district: { code: districts[index] ?? '', name: names.get(districts[index] ?? '') ?? '' },
      communityType: of.communityType,
      communities,
      drawn: many,
    })),
  }
}

export async function previewSample(request: Request, { id, size, seed }: Asked & { id: string }): Promise<Sample> {
  return sampleOf(request, await findCampaign(request, id), { size, seed })
}
