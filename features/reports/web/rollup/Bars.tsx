/** Bars with their figures: lying for units with long names, upright for periods. */
import { BarChart } from 'echarts/charts'
import { GridComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'

use([BarChart, GridComponent, SVGRenderer])

type Props = { bars: readonly { name: string; amount: number }[]; label: string; format: (figure: number) => string; upright?: boolean }

export function Bars({ bars, label, format, upright = false }: Props) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!box.current) return undefined
    const chart = init(box.current, undefined, { renderer: 'svg' })
    const names = {
      type: 'category' as const,
      data: bars.map(({ name }) => name),
      inverse: !upright,
      axisTick: { show: false },
      axisLabel: { color: '#4f5f66', lineHeight: 18, ...(upright ? { interval: 0 } : { width: 160, overflow: 'truncate' as const }) },
    }
    const amounts = { type: 'value' as const, axisLabel: { color: '#4f5f66' }, splitLine: { lineStyle: { color: '#d5dedc' } } }
    chart.setOption({
      animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
      animationDuration: 150,
      textStyle: { fontFamily: 'inherit', color: '#16262b' },
      grid: { left: 8, right: 48, top: 24, bottom: 4, outerBoundsMode: 'same' },
      xAxis: upright ? names : amounts,
      yAxis: upright ? amounts : names,
      series: [
        {
          type: 'bar',
          data: bars.map(({ amount }) => amount),
          itemStyle: { color: '#0a6c5b' },
          barMaxWidth: 28,
          label: { show: true, position: upright ? 'top' : 'right', color: '#16262b', formatter: ({ value }: { value: unknown }) => format(Number(value)) },
        },
      ],
    })
    const fit = new ResizeObserver(() => chart.resize())
    fit.observe(box.current)
    return () => {
      fit.disconnect()
      chart.dispose()
    }
  }, [bars, format, upright])
  return <div ref={box} style={{ height: upright ? 260 : Math.max(120, bars.length * 32 + 48) }} role="img" aria-label={label} />
}
