import { MessageOutlined } from '@ant-design/icons'
import type { DeskPage, Waiting } from '../../../web/desk/page.ts'
import { api } from '../../../web/api.ts'
import { say } from '../../../foundation/words.ts'
import { words } from './words.ts'

export const pages: DeskPage[] = [
  {
    path: '/suggestions',
    title: words.suggestions,
    permission: 'suggestions.answer',
    menu: { order: 45, words: words.suggestions, icon: MessageOutlined },
    load: () => import('./SuggestionsPage.tsx'),
  },
]

/** A line of the list says what it is about, not all of it. */
const atMost = 40

export const waiting: Waiting[] = [
  {
    permission: 'suggestions.answer',
    read: async () => {
      const { rows } = await api.suggestions.listSuggestions({ state: 'waiting', size: 50 })
      return rows.map(({ id, body, answerBy, areaName }) => ({
        key: id,
        title: body.length > atMost ? `${body.slice(0, atMost)}…` : body,
        verb: words.write,
        to: '/suggestions',
        due: answerBy,
        note: areaName ? say(words.inArea, { area: areaName }) : say(words.suggestions),
      }))
    },
  },
]
