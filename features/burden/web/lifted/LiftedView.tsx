/** Everything below the filters; the same on the desk and on the public page. */
import type { ReactNode } from 'react'
import type { MeasuredMinutes } from '../../../reports/contract/editing.ts'
import type { LiftedBurden } from '../../contract/lifted.ts'
import type { PublishedRow } from '../../contract/published.ts'
import '../burden.css'
import { Changes } from './Changes.tsx'
import { Headline } from './Headline.tsx'
import './lifted.css'
import { Measured } from './Measured.tsx'
import { Months } from './Months.tsx'
import { Published } from './Published.tsx'
import { RealAndMethod } from './RealAndMethod.tsx'
import { Units } from './Units.tsx'

type Props = {
  lifted: LiftedBurden
  measured: readonly MeasuredMinutes[]
  published: readonly PublishedRow[]
  /** A place's name as a link to its own comparison. */
  link: (code: string, name: string) => ReactNode
}

export function LiftedView({ lifted, measured, published, link }: Props) {
  return (
    <div className="burden">
      <Headline lifted={lifted} />
      <Changes lifted={lifted} />
      <Units lifted={lifted} link={link} />
      <Months lifted={lifted} />
      {lifted.indicator === 'person_minutes' && <RealAndMethod lifted={lifted} />}
      <Measured forms={measured} />
      <Published figures={published} />
    </div>
  )
}
