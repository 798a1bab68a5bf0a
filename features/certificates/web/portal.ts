import type { PortalPage } from '../../../web/portal/page.ts'
import { words as graphWords } from './graph/words.ts'
import { titles } from './title-words.ts'
import { pageWords } from './verify/page-words.ts'

export const portalPages: PortalPage[] = [
  { path: '/proofs', title: titles.proofs, menu: { order: 15, words: titles.proofs }, load: () => import('./portal/ProofsPage.tsx') },
  { path: '/proofs/ask', title: titles.ask, load: () => import('./portal/AskPage.tsx') },
  { path: '/proofs/refused', title: titles.bodies, load: () => import('./portal/BodiesPage.tsx') },
  { path: '/proofs/graph', title: graphWords.graph, load: () => import('./graph/GraphPage.tsx') },
  { path: '/proofs/cases', title: titles.cases, load: () => import('./portal/CasesPage.tsx') },
  { path: '/proofs/letters/:id', title: titles.letter, load: () => import('./portal/LetterPage.tsx') },
  { path: '/verify', title: pageWords.verify, menu: { order: 18, words: pageWords.verify }, load: () => import('./verify/VerifyPage.tsx') },
]
