import type { Words } from '../words.ts'

export const readWords = {
  kind: [
    '“{{name}}”不是 .docx、.pdf 或 .txt，或者内容与后缀不符。旧版 .doc 请先另存为 .docx。',
    '“{{name}}” is not a .docx, .pdf or .txt, or not what its name says. Save an old .doc as .docx first.',
  ],
  empty: [
    '“{{name}}”里没有可读的文字，可能是扫描件。请上传能选中文字的文件，或把正文粘贴进来。',
    'There is no text in “{{name}}”; it may be a scan. Upload a file whose text can be selected, or paste the text.',
  ],
  tooLong: ['“{{name}}”超过 100 万字，不像一份公文。请只上传正文。', '“{{name}}” is longer than a million characters. Upload the document alone.'],
  pages: ['“{{name}}”有 {{n}} 页，最多读 {{most}} 页。请只上传正文。', '“{{name}}” has {{n}} pages; at most {{most}} are read. Upload the document alone.'],
  broken: [
    '“{{name}}”打不开，文件可能损坏或设了密码。请重新导出后再上传。',
    '“{{name}}” cannot be opened; it may be damaged or have a password. Export it again.',
  ],
} as const satisfies Words
