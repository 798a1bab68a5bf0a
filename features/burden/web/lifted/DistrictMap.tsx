/** The 16 districts, filled by their change. A picture: the table beside it says the same and is what a keyboard walks through. */
import { useEffect, useState } from 'react'
import { useText, useWords } from '../../../../web/words.ts'
import type { LiftedBurden } from '../../contract/lifted.ts'
import { changeClasses, classOf, type ChangeClass } from './classes.ts'
import { NotDrawn } from './NotDrawn.tsx'
import { percentText } from './percent.ts'
import type { Outlines } from './shapes.ts'
import { words } from './words.ts'

type Props = { units: LiftedBurden['byUnit']; marked: string | null }

function Patterns() {
  return (
    <defs>
      <pattern id="map-noData" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="7" height="7" fill="#ffffff" />
        <rect width="1.6" height="7" fill="#9fb0b3" />
      </pattern>
      <pattern id="map-more" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" fill="#fff3d6" />
        <circle cx="3" cy="3" r="1.3" fill="#7a4f00" />
      </pattern>
    </defs>
  )
}

const fills: Record<ChangeClass, string> = { less50: '#57a896', less20: '#a3d3c7', less0: '#dcefe9', more: 'url(#map-more)', noData: 'url(#map-noData)' }

export function DistrictMap({ units, marked }: Props) {
  const w = useWords(words)
  const text = useText()
  const [outlines, setOutlines] = useState<Outlines | 'failed' | null>(null)
  useEffect(() => {
    let here = true
    void Promise.all([import('./shapes.ts'), import('../../../../reference/beijing-districts.geojson?raw')]).then(
      ([{ outline }, file]) => {
        if (here) setOutlines(outline(file.default))
      },
      () => {
        if (here) setOutlines('failed')
      },
    )
    return () => {
      here = false
    }
  }, [])
  if (outlines === 'failed') return <NotDrawn />
  if (!outlines) return <div className="district-map district-map-waiting" />
  const percentOf = (code: string) => units.find((unit) => unit.code === code)?.comparison.percent ?? null
  return (
    <figure className="district-map">
      <svg viewBox={`-2 -2 ${outlines.width + 4} ${outlines.height + 4}`} role="img" aria-label={w('mapSays')}>
        <Patterns />
        {outlines.shapes.map(({ code, name, path }) => {
          const percent = percentOf(code)
          return (
            <path key={code} d={path} fill={fills[classOf(percent)]} stroke="#4f5f66" strokeWidth="0.8">
              <title>{`${name} ${percent === null ? w('noData') : percentText(percent)}`}</title>
            </path>
          )
        })}
        {outlines.shapes
          .filter(({ code }) => code === marked)
          .map(({ code, path }) => (
            <path key={code} d={path} fill="none" stroke="#0b5fff" strokeWidth="3" pointerEvents="none" />
          ))}
        {outlines.shapes.map(({ code, name, middle: [x, y], roomy }) => {
          const percent = percentOf(code)
          if (!roomy) return null
          return (
            <text key={code} x={x} y={y} textAnchor="middle" className="district-name" pointerEvents="none">
              <tspan>{name}</tspan>
              {percent !== null && (
                <tspan x={x} dy="1.1em" className="district-percent">
                  {percentText(percent)}
                </tspan>
              )}
            </text>
          )
        })}
      </svg>
      <figcaption>
        <ul className="map-legend" aria-label={w('legend')}>
          {changeClasses.map((one) => (
            <li key={one}>
              <svg width="22" height="14" aria-hidden="true">
                <rect x="0.5" y="0.5" width="21" height="13" fill={fills[one]} stroke="#4f5f66" />
              </svg>
              {text(words[one])}
            </li>
          ))}
        </ul>
        <p className="muted">{w('mapSource')}</p>
      </figcaption>
    </figure>
  )
}
