/** Two times month beside month: the earlier one hatched, now plain. */
import type { Drawing } from './Chart.tsx'

type Months = { names: string[]; then: number[]; now: number[]; words: { then: string; now: string; axis: string }; format: (value: number) => string }

export function drawMonths({ names, then, now, words, format }: Months): Drawing {
  return (width) => {
    const label = { show: width / names.length >= 70, position: 'top' as const, distance: 8, color: '#16262b', fontSize: 13 }
    // a tenth of an hour says nothing above a hundred, and two labels stand side by side; the table has it
    const said = (value: number) => format(value >= 100 ? Math.round(value) : value)
    const formatter = ({ value }: { value: unknown }) => (Number(value) > 0 ? said(Number(value)) : '')
    return {
      grid: { left: 8, right: 8, top: 64, bottom: 4, outerBoundsMode: 'same' },
      legend: { top: 0, left: 0, itemWidth: 18, itemGap: 24, textStyle: { color: '#16262b', fontSize: 14 } },
      aria: { enabled: false, decal: { show: true } },
      xAxis: {
        type: 'category',
        data: names,
        axisTick: { show: false },
        axisLabel: { fontSize: 13, color: '#4f5f66', hideOverlap: true },
        axisLine: { lineStyle: { color: '#84949a' } },
      },
      yAxis: {
        type: 'value',
        name: words.axis,
        nameTextStyle: { color: '#4f5f66', align: 'left', fontSize: 13 },
        axisLabel: { fontSize: 13, color: '#4f5f66' },
        splitLine: { lineStyle: { color: '#d5dedc' } },
      },
      series: [
        {
          type: 'bar',
          name: words.then,
          data: then,
          barMaxWidth: 28,
          itemStyle: { color: '#b9c6c9', decal: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [3, 4], rotation: -Math.PI / 4, color: '#4f5f66' } },
          label: { ...label, formatter },
        },
        {
          type: 'bar',
          name: words.now,
          data: now,
          barMaxWidth: 28,
          itemStyle: { color: '#0a6c5b', decal: { symbol: 'none' } },
          label: { ...label, formatter },
        },
      ],
    }
  }
}
