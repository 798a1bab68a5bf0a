/** The pages of certificates issued and of the seal, and what waits there (../pages.ts). */
import { api } from '../../../../web/api.ts'
import type { DeskPage, Waiting } from '../../../../web/desk/page.ts'
import { pageWords as words } from './page-words.ts'

export const sealPages: DeskPage[] = [
  { path: '/proofs/issued', title: words.issued, permission: 'certificates.read', load: () => import('../issue/IssuedPage.tsx') },
  { path: '/proofs/issued/$id', title: words.certificate, permission: 'certificates.read', load: () => import('../issue/CertificatePage.tsx') },
  { path: '/proofs/seals', title: words.seals, permission: 'certificates.issue', load: () => import('./SealsPage.tsx') },
  { path: '/proofs/seals/ask', title: words.newUse, permission: 'certificates.issue', load: () => import('./AskSealPage.tsx') },
  { path: '/proofs/seals/uses/$id', title: words.askForSeal, permission: 'certificates.issue', load: () => import('./UsePage.tsx') },
  { path: '/proofs/seals/entries/$id', title: words.seals, permission: 'certificates.issue', load: () => import('./EntryPage.tsx') },
  { path: '/proofs/seal-months', title: words.sealMonths, permission: 'certificates.read', load: () => import('./SealMonthsPage.tsx') },
  { path: '/proofs/seal-months/$code', title: words.register, permission: 'certificates.read', load: () => import('./SealMonthPage.tsx') },
]

export const sealWaiting: Waiting[] = [
  {
    permission: 'certificates.issue',
    read: async () => {
      const [asked, approved] = await Promise.all((['asked', 'approved'] as const).map((state) => api.certificates.listSealUses({ state, size: 50 })))
      return [...(asked?.rows ?? []), ...(approved?.rows ?? [])]
        .filter(({ steps }) => steps.includes('approve') || steps.includes('seal'))
        .map(({ id, what, purpose, askedBy, steps }) => ({
          key: id,
          title: { zh: words.waitsForSeal[0].replace('{{what}}', what), en: words.waitsForSeal[1].replace('{{what}}', what) },
          verb: steps.includes('approve') ? words.toApprove : words.toSeal,
          to: `/proofs/seals/uses/${id}`,
          note: `${askedBy} · ${purpose}`,
        }))
    },
  },
]
