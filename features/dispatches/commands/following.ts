/** What stands on a dispatch ends with it. Features above say what; it happens in the transaction that takes the dispatch back. */
import type { Request } from '../../../foundation/request.ts'

type TakenBack = { id: string; because: string }
type Follower = (request: Request, dispatch: TakenBack) => Promise<void>

const followers: Follower[] = []

/** Said once, where a feature connects its routes. */
export function whenTakenBack(follow: Follower): void {
  followers.push(follow)
}

export async function tellTakenBack(request: Request, dispatch: TakenBack): Promise<void> {
  for (const follow of followers) await follow(request, dispatch)
}
