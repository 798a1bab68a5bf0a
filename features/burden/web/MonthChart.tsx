/** Hours by month as bars, each with its figure; loaded only when it is shown. The table below says the same in words. */
import { BarChart } from 'echarts/charts'
import { GridComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import type { MonthFigures } from './months.ts'

use([BarChart, GridComponent, SVGRenderer])

type Props = { months: MonthFigures[]; label: string; axis: string; format: (figure: number) => string }

export default function MonthChart({ months, label, axis, format }: Props) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!box.current) return undefined
    const chart = init(box.current, undefined, { renderer: 'svg' })
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches
    chart.setOption({
      animation: !still,
      animationDuration: 150,
      textStyle: { fontFamily: 'inherit', color: '#16262b' },
      grid: { left: 8, right: 8, top: 32, bottom: 4, outerBoundsMode: 'same' },
      xAxis: {
        type: 'category',
        data: months.map(({ month }) => String(Number(month.slice(5)))),
        axisTick: { show: false },
        axisLabel: { color: '#4f5f66', interval: 0 },
        axisLine: { lineStyle: { color: '#84949a' } },
      },
      yAxis: {
        type: 'value',
        name: axis,
        nameTextStyle: { color: '#4f5f66', align: 'left' },
        axisLabel: { color: '#4f5f66' },
        splitLine: { lineStyle: { color: '#d5dedc' } },
      },
      series: [
        {
          type: 'bar',
          data: months.map(({ personMinutes, toCome }) => (toCome ? null : Math.round((personMinutes / 60) * 10) / 10)),
          itemStyle: { color: '#0a6c5b' },
          barMaxWidth: 36,
          label: {
            show: true,
            position: 'top',
            color: '#16262b',
            formatter: ({ value }: { value: unknown }) => (Number(value) > 0 ? format(Number(value)) : ''),
          },
        },
      ],
    })
    const fit = new ResizeObserver(() => chart.resize())
    fit.observe(box.current)
    return () => {
      fit.disconnect()
      chart.dispose()
    }
  }, [months, axis, format])
  return <div ref={box} className="month-chart" role="img" aria-label={label} />
}
