/** The open fonts that come with the product; how they were made stands in make.py beside them. */
import { join } from 'node:path'
import type { Role } from './roles.ts'

type Shipped = { family: string; file: string; madeFrom: string }

const font = (family: string, file: string, madeFrom: string): Shipped => ({ family, file: join(import.meta.dirname, file), madeFrom })

export const shipped: Record<Role | 'rare', Shipped> = {
  title: font('Jianfu Biaosong', 'JianfuBiaosong.ttf', 'Noto Serif SC Bold'),
  // no open 仿宋 holds all of GB 2312 yet; this one has features of 仿宋 and 楷体
  body: font('Jianfu Fang', 'JianfuFang.ttf', 'LXGW WenKai Light'),
  kai: font('Jianfu Kai', 'JianfuKai.ttf', 'LXGW WenKai'),
  hei: font('Jianfu Hei', 'JianfuHei.ttf', 'Noto Sans SC Medium'),
  number: font('Jianfu Song', 'JianfuSong.ttf', 'Noto Serif SC'),
  // characters of names that the others lack: 䶮, 㛃
  rare: font('Jianfu Rare', 'JianfuRare.ttf', 'Noto Serif SC'),
}
