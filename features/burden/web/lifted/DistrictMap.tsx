/** The 16 districts, filled by their change. A picture: the table beside it says the same and is what a keyboard walks through. */
import { useEffect, useState } from 'react'
import { useText, useWords } from '../../../../web/words.ts'
import type { LiftedBurden } from '../../contract/lifted.ts'
import { minority, tooFew } from '../../rules/samples.ts'
import { usePlaceName } from '../place-names.ts'
import { callouts } from './callouts.ts'
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
      <pattern id="map-minority" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
        <rect width="1.2" height="6" fill="#ffffff" />
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
  const place = usePlaceName()
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
  const comparisonOf = (code: string) => units.find((unit) => unit.code === code)?.comparison
  const percentOf = (code: string) => {
    const found = comparisonOf(code)
    return found && !tooFew(found) ? found.percent : null
  }
  const saidOf = (code: string) => {
    const [found, percent] = [comparisonOf(code), percentOf(code)]
    if (!found || percent === null) return w('noData')
    return `${percentText(percent)} · ${w('sampleOf', { n: found.countedBoth, all: found.communities })}`
  }
  const lined = (code: string) => {
    const found = comparisonOf(code)
    return percentOf(code) !== null && found !== undefined && minority(found)
  }
  return (
    <figure className="district-map">
      <svg viewBox={`-2 -2 ${outlines.width + 4} ${outlines.height + 4}`} role="img" aria-label={w('mapSays')}>
        <Patterns />
        {outlines.shapes.map(({ code, name, path }) => {
          return (
            <path key={code} d={path} fill={fills[classOf(percentOf(code))]} stroke="#4f5f66" strokeWidth="0.8">
              <title>{`${place(code, name)} ${saidOf(code)}`}</title>
            </path>
          )
        })}
        {outlines.shapes
          .filter(({ code }) => lined(code))
          .map(({ code, path }) => (
            <path key={code} d={path} fill="url(#map-minority)" pointerEvents="none" />
          ))}
        {outlines.shapes
          .filter(({ code }) => code === marked)
          .map(({ code, path }) => (
            <path key={code} d={path} fill="none" stroke="#0b5fff" strokeWidth="3" pointerEvents="none" />
          ))}
        {outlines.shapes.map(({ code, middle }) => {
          const way = [middle, ...(callouts[code]?.via ?? [])].map((point) => point.join(' ')).join('L')
          return callouts[code] && <path key={code} d={`M${way}`} fill="none" stroke="#16262b" strokeWidth="1" pointerEvents="none" />
        })}
        {outlines.shapes.map(({ code, name, middle, roomy }) => {
          const percent = percentOf(code)
          const callout = callouts[code]
          if (!roomy && !callout) return null
          const [x, y] = callout?.at ?? middle
          return (
            <text key={code} x={x} y={y} textAnchor={callout?.anchor ?? 'middle'} className="district-name" pointerEvents="none">
              <tspan>{place(code, name)}</tspan>
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
          {units.some(({ code }) => lined(code)) && (
            <li>
              <svg width="22" height="14" aria-hidden="true">
                <rect x="0.5" y="0.5" width="21" height="13" fill={fills.less20} stroke="#4f5f66" />
                <rect x="0.5" y="0.5" width="21" height="13" fill="url(#map-minority)" />
              </svg>
              {w('minority')}
            </li>
          )}
        </ul>
        <p className="muted">{w('mapSource')}</p>
      </figcaption>
    </figure>
  )
}
