import type { Words } from '../words.ts'

export const words = {
  keyMissing: [
    '这项内容以密钥“{{key}}”加密，系统当前没有这把密钥，暂时无法显示。请联系系统管理员检查密钥文件。',
    'This value was encrypted with key “{{key}}”, which the system does not have at present. Ask the system administrator to check the keys file.',
  ],
  doesNotOpen: [
    '这项内容无法解密：密文与原位置不符，或密钥“{{key}}”已被替换，系统未作显示。请联系系统管理员核查。',
    'This value cannot be decrypted: it was changed or moved, or key “{{key}}” was replaced. Ask the system administrator to look into it.',
  ],
} as const satisfies Words
