/** How far a comparison speaks for its area: in how many of the communities both times were counted. */
import type { Comparison } from '../contract/lifted.ts'

type Counted = Pick<Comparison, 'countedBoth' | 'communities'>

/** One more or less in fewer communities than these would be a large percentage; an area that has fewer of them is judged by all. */
const leastCommunities = 5

export const tooFew = ({ countedBoth, communities }: Counted): boolean => countedBoth < Math.min(leastCommunities, communities)

/** The greater part was not counted both times. */
export const minority = ({ countedBoth, communities }: Counted): boolean => countedBoth * 2 < communities
