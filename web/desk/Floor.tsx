/** What pages stand on but sign-in and the first page do not need: antd's look, language, messages and dialogs (`App.useApp()`). */
import { App, ConfigProvider } from 'antd'
import english from 'antd/es/locale/en_US.js'
import chinese from 'antd/es/locale/zh_CN.js'
import type { ReactNode } from 'react'
import { useLanguage } from '../words.ts'
import { theme } from './theme.ts'

export default function Floor({ children }: { children: ReactNode }) {
  const language = useLanguage()
  return (
    <ConfigProvider theme={theme} locale={language === 'zh' ? chinese : english} wave={{ disabled: true }} button={{ autoInsertSpace: false }}>
      <App component={false}>{children}</App>
    </ConfigProvider>
  )
}
