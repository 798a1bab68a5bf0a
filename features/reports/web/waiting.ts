/** What waits: a community's reports to fill or mend, a reviewer's to look through, a department's cycles the gate held back. */
import { api } from '../../../web/api.ts'
import type { Waiting } from '../../../web/desk/page.ts'
import { sayPeriod } from './period-words.ts'
import { sayLeft } from './say-left.ts'
import { words } from './words.ts'

const most = 50

export const waiting: Waiting[] = [
  {
    permission: 'reports.fill',
    read: async () => {
      const { rows } = await api.reports.listReports({ waiting: true, page: 1, size: most })
      return rows.map(({ id, title, period, state, dueOn, ...head }) => ({
        key: id,
        title: { zh: `${title} · ${sayPeriod(period).zh}`, en: `${title} · ${sayPeriod(period).en}` },
        verb: state === 'returned' ? words.mend : words.fillIn,
        to: `/reports/${id}`,
        due: dueOn,
        note: sayLeft({ state, ...head }),
      }))
    },
  },
  {
    permission: 'reports.review',
    read: async () => {
      const { rows } = await api.reports.listReports({ waiting: true, page: 1, size: most })
      return rows.map(({ id, title, period, communityName, dueOn }) => ({
        key: id,
        title: { zh: `${communityName}：${title} · ${sayPeriod(period).zh}`, en: `${communityName}: ${title} · ${sayPeriod(period).en}` },
        verb: words.look,
        to: `/reports/${id}`,
        due: dueOn,
      }))
    },
  },
  {
    permission: 'reports.open',
    read: async () => {
      const { rows } = await api.reports.listCycles({ state: 'held', page: 1, size: most })
      return rows
        .filter(({ mayOpen }) => mayOpen)
        .map(({ id, title, period, dueOn, heldBecause }) => ({
          key: id,
          title: { zh: `${title} · ${sayPeriod(period).zh}`, en: `${title} · ${sayPeriod(period).en}` },
          verb: words.openCycleVerb,
          to: `/report-cycles/${id}`,
          due: dueOn,
          ...(heldBecause[0] && { note: heldBecause[0] }),
        }))
    },
  },
]
