/** What waits: a community's stock-taking, an owner's cancellations, a campaign whose round is over. */
import { api } from '../../../web/api.ts'
import type { Waiting } from '../../../web/desk/page.ts'
import { tickWords, words as onCampaigns } from './campaign-words.ts'
import { words } from './words.ts'

const most = 50

export const waiting: Waiting[] = [
  {
    permission: 'cleanups.tick',
    read: async () => {
      const { rows } = await api.cleanups.listStockTakings({ state: 'open', page: 1, size: most })
      return rows.map(({ id, campaignTitle, dueOn, communityName }) => ({
        key: id,
        title: campaignTitle,
        verb: tickWords.toTick,
        to: `/cleanups/stock-takings/${id}`,
        due: dueOn,
        note: communityName,
      }))
    },
  },
  {
    permission: 'cleanups.carryOut',
    read: async () => {
      const { rows } = await api.cleanups.listToCarryOut({ open: true, page: 1, size: most })
      return rows.map(({ id, title, carryOutBy, decisionNumber }) => ({
        key: id,
        title,
        verb: words.carryOut,
        to: `/cleanups/${id}`,
        due: carryOutBy,
        ...(decisionNumber && { note: decisionNumber }),
      }))
    },
  },
  {
    permission: 'cleanups.campaign',
    read: async () => {
      const { rows } = await api.cleanups.listCampaigns({ page: 1, size: most })
      return rows
        .filter(({ state, asked, done }) => (state === 'stock_taking' || state === 're_checking') && asked > 0 && asked === done)
        .map(({ id, title, state }) => ({
          key: id,
          title,
          verb: state === 're_checking' ? onCampaigns.closeReCheck : onCampaigns.closeStockTaking,
          to: `/cleanups/campaigns/${id}`,
        }))
    },
  },
]
