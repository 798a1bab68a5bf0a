import type { Pair } from '../words.ts'

export const words = {
  fileMark: ['{{issuer}}文件', '{{issuer}}'],
  number: ['{{number}}', 'No. {{number}}'],
  attachment: ['附件', 'Attachment'],
  copiesTo: ['抄送：', 'Copies: '],
  printed: ['{{date}}印发', 'Printed {{date}}'],
  preview: ['预览', 'Preview'],
  sealOf: ['{{names}}印章', 'Seal of {{names}}'],
  checkCode: ['核验用二维码，内容和旁边的文字一致', 'QR code for checking; it says what the text beside it says'],
  proof: ['证明', 'Certificate'],
  factLabel: ['项目', 'Item'],
  factValue: ['内容', 'Content'],
  charactersMissing: [
    '这几个字没有可用的字形：{{characters}}。请把含有这些字的字体放进服务器的字体文件夹（设置 FONTS_DIR），再试一次。',
    'No font here holds these characters: {{characters}}. Put a font that has them into the fonts folder of the server (setting FONTS_DIR) and try again.',
  ],
} satisfies Record<string, Pair>
