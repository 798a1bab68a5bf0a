/** The parts of the room, above each of its lists. */
import { useSession } from '../../../web/session.ts'
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { useWords } from '../../../web/words.ts'
import './cleanups.css'
import { words } from './words.ts'

const parts = [
  { to: '/cleanups', key: 'register', permission: 'cleanups.read' },
  { to: '/cleanups/campaigns', key: 'campaigns', permission: 'cleanups.read' },
  { to: '/cleanups/lists', key: 'lists', permission: 'cleanups.read' },
  { to: '/cleanups/duties', key: 'duties', permission: 'cleanups.carryOut' },
] as const

export function RoomLinks({ here }: { here: (typeof parts)[number]['key'] }) {
  const w = useWords(words)
  const { may } = useSession()
  return (
    <nav className="room-links" aria-label={w('cleanups')}>
      {parts
        .filter(({ permission }) => may(permission))
        .map(({ to, key }) =>
          key === here ? (
            <span key={key} aria-current="page">
              {w(key)}
            </span>
          ) : (
            <DeskLink key={key} to={to} exact>
              {w(key)}
            </DeskLink>
          ),
        )}
    </nav>
  )
}
