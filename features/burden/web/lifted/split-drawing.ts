/** From the earlier time to now in steps: what really changed, and what is only counted otherwise. */
import type { Drawing } from './Chart.tsx'

type Split = { then: number; real: number; byMethod: number; now: number; names: [string, string, string, string]; format: (value: number) => string }

export function drawSplit({ then, real, byMethod, now, names, format }: Split): Drawing {
  const after = then + real
  const steps = [
    { from: 0, to: then, color: '#b9c6c9' },
    { from: then, to: after, color: real <= 0 ? '#0a6c5b' : '#7a4f00' },
    { from: after, to: after + byMethod, color: '#5b3f8c' },
    { from: 0, to: now, color: '#1b5a9e' },
  ]
  const figures = [then, real, byMethod, now]
  const sign = (place: number, value: number) => (place === 1 || place === 2 ? (value < 0 ? '−' : value > 0 ? '+' : '') : '')
  return (width) => ({
    grid: { left: 8, right: 8, top: 32, bottom: 4, outerBoundsMode: 'same' },
    aria: { enabled: false, decal: { show: true } },
    xAxis: {
      type: 'category',
      data: names,
      axisTick: { show: false },
      axisLabel: { color: '#16262b', fontSize: 14, interval: 0, width: width / 4 - 8, overflow: 'break' },
      axisLine: { lineStyle: { color: '#84949a' } },
    },
    yAxis: { type: 'value', show: false },
    series: [
      {
        type: 'bar',
        stack: 'steps',
        silent: true,
        itemStyle: { color: 'transparent', decal: { symbol: 'none' } },
        data: steps.map(({ from, to }) => Math.min(from, to)),
      },
      {
        type: 'bar',
        stack: 'steps',
        barMaxWidth: 72,
        data: steps.map(({ from, to, color }, place) => ({
          value: Math.abs(to - from),
          itemStyle: {
            color,
            decal: place === 2 ? { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: Math.PI / 4, color: '#ffffff' } : { symbol: 'none' },
          },
          label: {
            show: true,
            position: 'top',
            distance: 8,
            color: '#16262b',
            fontSize: 14,
            formatter: `${sign(place, figures[place] ?? 0)}${format(Math.abs(figures[place] ?? 0))}`,
          },
        })),
      },
    ],
  })
}
