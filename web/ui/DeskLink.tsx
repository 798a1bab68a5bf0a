/** A link to a page of the desk: `<DeskLink to="/admissions/1?tab=comments">`. */
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { parseAddress } from '../desk/address.ts'

export function DeskLink({ to, className, children }: { to: string; className?: string; children: ReactNode }) {
  const [path = '/', query = ''] = to.split('?')
  const target = { to: path, search: parseAddress(query) } as never as { to: string }
  return (
    <Link {...target} {...(className && { className })}>
      {children}
    </Link>
  )
}
