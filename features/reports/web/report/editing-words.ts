import type { Words } from '../../../../foundation/words.ts'

export const editingWords = {
  share: ['报送时带上这张表填了大约多久（只是一个区间，如 5—10 分钟）', 'Send along roughly how long this form took (a class only, such as 5–10 minutes)'],
  what: ['记什么、不记什么', 'What is timed, and what is not'],
  explained: [
    '只在您的这个页面上计时，停顿超过 60 秒的不算。报送时只送出一个区间，系统把它加进这张表的合计，不留是谁、哪个社区、哪一天，也不写进报表、日志和审计。满 10 份才公布中位数，用来核对准入时估计的分钟数。不愿意可以去掉勾选，不影响报送。',
    'The time is taken on this page only; pauses over 60 seconds are left out. Only a class is sent with the report and added to a count for this form: nothing of who, which community or what day, and nothing in the report, the logs or the audit trail. A median is published from ten reports on, to check the minutes declared at admission. Untick it if you would rather not; the report goes through all the same.',
  ],
} as const satisfies Words
