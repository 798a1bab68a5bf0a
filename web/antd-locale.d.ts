// antd's ES modules carry types in CommonJS form, under which TypeScript would look for `.default.default`
declare module 'antd/es/locale/zh_CN.js' {
  const locale: NonNullable<import('antd').ConfigProviderProps['locale']>
  export default locale
}
declare module 'antd/es/locale/en_US.js' {
  const locale: NonNullable<import('antd').ConfigProviderProps['locale']>
  export default locale
}
