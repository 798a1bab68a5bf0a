/** Change by indicator as bars from the middle: to the left is less. The short line is the target. */
import type { Drawing } from './Chart.tsx'
import { percentText } from './percent.ts'

export type ChangeBar = { name: string; percent: number; target: number | null }

const ink = '#16262b'
const muted = '#4f5f66'

export function drawChanges(bars: readonly ChangeBar[]): Drawing {
  // where something became more the axis goes on to the right; else the figures alone need room there
  const more = Math.ceil(Math.max(0, ...bars.map(({ percent }) => percent)) / 50) * 50
  return (width) => ({
    grid: { left: width < 500 ? 124 : 190, right: more > 0 ? 40 : 64, top: 12, bottom: 28, outerBoundsMode: 'none' },
    xAxis: {
      type: 'value',
      min: -100,
      max: more,
      interval: 50,
      axisLabel: { color: muted, fontSize: 13, formatter: (value: number) => percentText(value), hideOverlap: true },
      splitLine: { lineStyle: { color: '#d5dedc' } },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: bars.map(({ name }) => name),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: '#84949a' }, onZero: false },
      axisLabel: { color: ink, fontSize: width < 500 ? 13 : 14, lineHeight: 16, width: width < 500 ? 114 : 176, overflow: 'break' },
    },
    aria: { enabled: false, decal: { show: true } },
    series: [
      {
        type: 'bar',
        barMaxWidth: 22,
        data: bars.map(({ percent }) => ({
          value: percent,
          // beside the middle line, where no target stands in its way
          itemStyle: { color: percent < 0 ? '#0a6c5b' : '#7a4f00', ...(percent < 0 && { decal: { symbol: 'none' } }) },
          label: { show: true, position: percent < 0 ? 'right' : 'left', color: ink, fontSize: 14, formatter: percentText(percent) },
        })),
      },
      {
        type: 'scatter',
        symbol: 'rect',
        symbolSize: [3, 26],
        itemStyle: { color: '#5b3f8c', decal: { symbol: 'none' } },
        z: 5,
        data: bars.flatMap(({ target }, place) =>
          target === null
            ? []
            : [
                {
                  value: [target, place],
                },
              ],
        ),
      },
    ],
  })
}
