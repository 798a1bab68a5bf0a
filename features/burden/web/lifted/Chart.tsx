/** One chart; loaded only where one is shown. Its table stands beneath and says the same, so the picture needs no keyboard of its own. */
import { BarChart, ScatterChart } from 'echarts/charts'
import { AriaComponent, GridComponent, LegendComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import type { EChartsCoreOption } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'

use([BarChart, ScatterChart, AriaComponent, GridComponent, LegendComponent, SVGRenderer])

/** What a chart is drawn from; `width` is that of its place on the page. */
export type Drawing = (width: number) => EChartsCoreOption

type Props = { draw: Drawing; label: string; height: number }

export default function Chart({ draw, label, height }: Props) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const place = box.current
    if (!place) return undefined
    const chart = init(place, undefined, { renderer: 'svg' })
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches
    // by its name: 'inherit' would be drawn right but measured as another font, and long names would be cut
    const { fontFamily } = getComputedStyle(place)
    const redraw = () =>
      chart.setOption(
        { animation: !still, animationDuration: 150, textStyle: { fontFamily, fontSize: 14, color: '#16262b' }, ...draw(place.clientWidth) },
        true,
      )
    redraw()
    const fit = new ResizeObserver(() => {
      chart.resize()
      redraw()
    })
    fit.observe(place)
    return () => {
      fit.disconnect()
      chart.dispose()
    }
  }, [draw])
  return <div ref={box} style={{ height }} className="lifted-chart" role="img" aria-label={label} />
}
