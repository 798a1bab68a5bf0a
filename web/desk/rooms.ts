import { useSession } from '../session.ts'
import type { DeskPage } from './page.ts'
import { pages } from './pages.ts'

export type Room = DeskPage & { menu: NonNullable<DeskPage['menu']> }

const rooms = pages.filter((page): page is Room => page.menu !== undefined).toSorted((one, other) => one.menu.order - other.menu.order)

/** The rooms the person may enter in the present post, in order. */
export function useRooms(): Room[] {
  const { may } = useSession()
  return rooms.filter(({ permission }) => may(permission))
}
