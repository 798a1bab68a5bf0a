/** LOOK.md as antd's tokens. Contrast of each pair is computed there; keep it so when a colour is added. */
import type { ThemeConfig } from 'antd'

const family = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif'

export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#0a6c5b',
    colorLink: '#0a6c5b',
    colorLinkHover: '#0a6c5b',
    colorInfo: '#1b5a9e',
    colorSuccess: '#1c6631',
    colorWarning: '#7a4f00',
    colorError: '#a8211a',
    colorTextBase: '#16262b',
    colorText: '#16262b',
    colorTextSecondary: '#4f5f66',
    colorTextTertiary: '#4f5f66',
    colorTextDescription: '#4f5f66',
    colorTextPlaceholder: '#4f5f66',
    colorBgLayout: '#f5f8f7',
    colorBorder: '#84949a',
    colorPrimaryBg: '#e2f1ed',
    colorPrimaryBgHover: '#d3e8e2',
    colorInfoBg: '#e8f0fa',
    colorSuccessBg: '#e5f3e8',
    colorWarningBg: '#fff3d6',
    colorErrorBg: '#fdebe9',
    controlItemBgActive: '#e2f1ed',
    controlItemBgActiveHover: '#d3e8e2',
    controlItemBgHover: '#f5f8f7',
    borderRadius: 6,
    fontFamily: family,
    fontSize: 14,
    lineHeight: 1.6,
    controlHeight: 36,
    motionDurationSlow: '0.1s',
    motionDurationMid: '0.1s',
    motionDurationFast: '0.05s',
  },
  components: { Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' } },
}
