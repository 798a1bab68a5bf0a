import { useSession } from '../session.ts'
import type { DeskPage } from './page.ts'
import { pages } from './pages.ts'

export type Room = DeskPage & { menu: NonNullable<DeskPage['menu']> }

const rooms = pages.filter((page): page is Room => page.menu !== undefined).toSorted((one, other) => one.menu.order - other.menu.order)

/** The rooms the person may enter in the present post, in order: those of their work, and those only to look things up in. */
export function useRooms(): { work: Room[]; lookUp: Room[] } {
  const { may } = useSession()
  const open = rooms.filter(({ permission }) => may(permission))
  const works = ({ menu: { workOf } }: Room) => workOf === undefined || may(workOf)
  return { work: open.filter(works), lookUp: open.filter((room) => !works(room)) }
}
