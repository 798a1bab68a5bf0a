import { SafetyCertificateOutlined } from '@ant-design/icons'
import { say } from '../../../foundation/words.ts'
import type { DeskPage, Waiting } from '../../../web/desk/page.ts'
import { api } from '../../../web/api.ts'
import { pageWords as words } from './page-desk-words.ts'
import { pageWords as graphWords } from './graph/page-words.ts'
import { sealPages, sealWaiting } from './seals/desk-pages.ts'

const permission = 'certificates.read'

export const pages: DeskPage[] = [
  {
    path: '/proofs',
    title: words.room,
    permission,
    menu: { order: 29, words: words.room, icon: SafetyCertificateOutlined },
    load: () => import('./desk/RequestsPage.tsx'),
  },
  { path: '/proofs/catalogue', title: words.catalogue, permission, load: () => import('./desk/CataloguePage.tsx') },
  { path: '/proofs/ask', title: words.take, permission: 'certificates.answer', load: () => import('./desk/AskPage.tsx') },
  { path: '/proofs/months', title: words.months, permission, load: () => import('./desk/MonthsPage.tsx') },
  { path: '/proofs/corrections', title: words.corrections, permission: 'certificates.correct', load: () => import('./desk/CorrectionsPage.tsx') },
  { path: '/proofs/requests/$id', title: words.request, permission, load: () => import('./desk/RequestPage.tsx') },
  { path: '/proofs/graph', title: graphWords.graph, permission: 'desk.read', load: () => import('./graph/DeskGraphPage.tsx') },
  ...sealPages,
]

export const waiting: Waiting[] = [
  {
    permission: 'certificates.correct',
    read: async () => {
      const { rows } = await api.certificates.listCorrections({ size: 50 })
      return rows.map(({ id, bodyName, title, month, answerBy }) => ({
        key: id,
        title: say(words.correctionOf, { body: bodyName, title, month }),
        verb: words.toAnswer,
        to: '/proofs/corrections',
        due: answerBy,
        note: { zh: words.corrections[0], en: words.corrections[1] },
      }))
    },
  },
  {
    permission: 'certificates.answer',
    read: async () => {
      const { rows } = await api.certificates.listProofRequests({ state: 'asked', size: 20 })
      return rows.map(({ id, title, askedByName }) => ({
        key: id,
        title,
        verb: words.collect,
        to: `/proofs/requests/${id}`,
        note: askedByName,
      }))
    },
  },
  ...sealWaiting,
]
