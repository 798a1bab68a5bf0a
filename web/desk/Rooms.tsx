import { InboxOutlined } from '@ant-design/icons'
import { useLocation } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { DeskLink } from '../ui/DeskLink.tsx'
import { useText, useWords } from '../words.ts'
import { roomOf } from './above.ts'
import { Count } from './Count.tsx'
import { LookUp } from './LookUp.tsx'
import { type Room, useRooms } from './rooms.ts'
import { countByRoom, useWaiting } from './waiting.ts'
import { words } from './words.ts'

/** The list of rooms, each with the number of things that wait in it (a plain number; nothing shouts). */
export function Rooms() {
  const w = useWords(words)
  const text = useText()
  const { work, lookUp } = useRooms()
  const { rows } = useWaiting()
  const { pathname } = useLocation()
  const counts = countByRoom(
    rows,
    [...work, ...lookUp].map(({ path }) => path),
  )
  const here = roomOf(pathname)
  const entry = ({ path, menu }: Room) => (
    <Entry key={path} to={path} name={text(menu.words)} Icon={menu.icon} count={counts.get(path) ?? 0} here={path === here} />
  )
  return (
    <nav aria-label={w('rooms')} className="rooms">
      <ul>
        <Entry to="/" name={w('myWork')} Icon={InboxOutlined} count={rows.length} here={pathname === '/'} />
        {work.map(entry)}
      </ul>
      {lookUp.length > 0 && (
        <LookUp count={lookUp.reduce((sum, { path }) => sum + (counts.get(path) ?? 0), 0)} inside={lookUp.some(({ path }) => path === here)}>
          {lookUp.map(entry)}
        </LookUp>
      )}
    </nav>
  )
}

function Entry({ to, name, Icon, count, here }: { to: string; name: string; Icon: ComponentType | undefined; count: number; here: boolean }) {
  return (
    <li className={here ? 'here' : ''}>
      <DeskLink to={to}>
        <span className="room-icon" aria-hidden="true">
          {Icon && <Icon />}
        </span>
        <span className="room-name">{name}</span>
        <Count of={count} />
      </DeskLink>
    </li>
  )
}
