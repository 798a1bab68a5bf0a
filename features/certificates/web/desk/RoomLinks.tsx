/** The pages of the room 证明与用印, those the person may enter. */
import { useSession } from '../../../../web/session.ts'
import { DeskLink } from '../../../../web/ui/DeskLink.tsx'
import { useText, useWords } from '../../../../web/words.ts'
import { words } from '../desk-words.ts'
import { words as sealWords } from '../seals/words.ts'
import './room.css'

const links = [
  { to: '/proofs', word: words.requests, permission: 'certificates.read' },
  { to: '/proofs/catalogue', word: words.catalogue, permission: 'certificates.read' },
  { to: '/proofs/issued', word: sealWords.issued, permission: 'certificates.read' },
  { to: '/proofs/seals', word: sealWords.seals, permission: 'certificates.issue' },
  { to: '/proofs/seal-months', word: sealWords.sealMonths, permission: 'seals.read' },
  { to: '/proofs/months', word: words.months, permission: 'certificates.read' },
  { to: '/proofs/corrections', word: words.corrections, permission: 'certificates.correct' },
] as const

export function RoomLinks({ here }: { here: string }) {
  const w = useWords(words)
  const text = useText()
  const { may } = useSession()
  return (
    <nav className="room-links" aria-label={w('pages')}>
      {links
        .filter(({ permission }) => may(permission))
        .map(({ to, word }) =>
          to === here ? (
            <strong key={to} aria-current="page">
              {text(word)}
            </strong>
          ) : (
            <DeskLink key={to} to={to}>
              {text(word)}
            </DeskLink>
          ),
        )}
    </nav>
  )
}
