/** Documents for the tests: one long with everything in it, one short letter. */
import type { Block, OfficialDocument } from '../types.ts'

export const sentence = '各区要把社区减负作为加强基层治理的重要抓手，坚持问题导向，严格落实准入制度，凡未列入清单的事项，一律不得要求社区承担。'
export const paragraph = (times: number): Block => ({ kind: 'paragraph', text: sentence.repeat(times) })

export const notice: OfficialDocument = {
  kind: 'notice',
  issuer: '北京市社区减负工作联席会议办公室',
  number: '京减负办发[2026]007号',
  title: '关于印发《社区工作事项清单（2026年版）》的通知',
  addressee: ['各区社区减负工作联席会议办公室', '市有关部门'],
  body: [
    paragraph(2),
    { kind: 'heading', level: 1, text: '总体要求' },
    paragraph(6),
    { kind: 'heading', level: 2, text: '工作原则' },
    paragraph(5),
    { kind: 'heading', level: 3, text: '清单之外无事项。', then: '各部门提出的事项应当逐项载明法律依据。' },
    { kind: 'heading', level: 4, text: '准入' },
    paragraph(8),
    { kind: 'heading', level: 1, text: '主要任务' },
    paragraph(12),
    { kind: 'list', items: ['取消没有法律依据的证明', '挂牌只保留“三牌”'], numbered: true },
    {
      kind: 'table',
      caption: '取消和保留的事项',
      head: ['区', '取消', '保留'],
      rows: [
        ['东城区', '12', '33'],
        ['西城区', '15', '31'],
      ],
      right: [1, 2],
    },
    paragraph(3),
  ],
  attachments: [{ title: '社区工作事项清单（2026年版）', body: [paragraph(2)] }, { title: '取消事项清单' }],
  date: '2026-01-05',
  note: '此件公开发布',
  copiesTo: ['市委办公厅', '市政府办公厅'],
  printedBy: { name: '北京市社区减负工作联席会议办公室', date: '2026-01-06' },
  issuedAt: '2026-01-05T02:00:00.000Z',
}

export const letter: OfficialDocument = {
  kind: 'letter',
  issuer: '南湖社区居民委员会',
  number: '南居函〔2026〕3号',
  title: '不予出具证明告知书',
  addressee: '张三',
  body: [{ kind: 'paragraph', text: '您申请出具的证明不属于社区出具的范围，请到派出所办理。' }],
  date: '2026-11-22',
  copiesTo: ['朝阳区民政局'],
  issuedAt: '2026-11-22T02:00:00.000Z',
}
