import { InboxOutlined } from '@ant-design/icons'
import { useLocation } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { DeskLink } from '../ui/DeskLink.tsx'
import { useText, useWords } from '../words.ts'
import { useRooms } from './rooms.ts'
import { countByRoom, useWaiting } from './waiting.ts'
import { words } from './words.ts'

/** The list of rooms, each with the number of things that wait in it (a plain number; nothing shouts). */
export function Rooms() {
  const w = useWords(words)
  const text = useText()
  const rooms = useRooms()
  const { rows } = useWaiting()
  const { pathname } = useLocation()
  const counts = countByRoom(
    rows,
    rooms.map(({ path }) => path),
  )
  const here = rooms
    .map(({ path }) => path)
    .filter((path) => pathname === path || pathname.startsWith(`${path}/`))
    .toSorted((one, other) => other.length - one.length)[0]
  return (
    <nav aria-label={w('rooms')} className="rooms">
      <ul>
        <Entry to="/" name={w('myWork')} Icon={InboxOutlined} count={rows.length} here={pathname === '/'} />
        {rooms.map(({ path, menu }) => (
          <Entry key={path} to={path} name={text(menu.words)} Icon={menu.icon} count={counts.get(path) ?? 0} here={path === here} />
        ))}
      </ul>
    </nav>
  )
}

function Entry({ to, name, Icon, count, here }: { to: string; name: string; Icon: ComponentType | undefined; count: number; here: boolean }) {
  const w = useWords(words)
  return (
    <li className={here ? 'here' : ''}>
      <DeskLink to={to}>
        <span className="room-icon" aria-hidden="true">
          {Icon && <Icon />}
        </span>
        <span className="room-name">{name}</span>
        {count > 0 && (
          <span className="room-count">
            <span aria-hidden="true">{count}</span>
            <span className="hidden-words">{w('waitingHere', { n: count })}</span>
          </span>
        )}
      </DeskLink>
    </li>
  )
}
