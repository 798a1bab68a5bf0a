/** A link to a page of the desk: `<DeskLink to="/admissions/1?tab=comments">`. */
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { parseAddress } from '../desk/address.ts'

type Props = {
  to: string
  className?: string
  /** True among links of which one lies above the others: only the page itself is the current one. */
  exact?: boolean
  children: ReactNode
}

export function DeskLink({ to, className, exact = false, children }: Props) {
  const [path = '/', query = ''] = to.split('?')
  const target = { to: path, search: parseAddress(query) } as never as { to: string }
  return (
    <Link {...target} {...(className && { className })} {...(exact && { activeOptions: { exact } })}>
      {children}
    </Link>
  )
}
