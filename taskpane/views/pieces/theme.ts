import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

/** Shades of Excel's green, from dark to light, so that the pane looks at home beside the grid. */
const green: BrandVariants = {
  10: '#03140A',
  20: '#072714',
  30: '#0A3A1E',
  40: '#0C4A27',
  50: '#0E5A2F',
  60: '#0F6936',
  70: '#10763D',
  80: '#107C41',
  90: '#2A8B55',
  100: '#439A69',
  110: '#5CA97E',
  120: '#76B893',
  130: '#90C7A8',
  140: '#ABD6BE',
  150: '#C7E5D4',
  160: '#E4F4EA',
};

const fonts = {
  fontFamilyBase:
    "'Segoe UI', 'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', system-ui, sans-serif",
};

const light: Theme = { ...createLightTheme(green), ...fonts };
const dark: Theme = {
  ...createDarkTheme(green),
  ...fonts,
  colorBrandForegroundLink: green[120],
  colorBrandForegroundLinkHover: green[130],
  colorBrandForegroundLinkPressed: green[110],
  colorBrandForeground1: green[120],
};

/** Forced colours (contrast themes) are the browser's and Fluent's own work on top of either theme. */
export function themeFor(isDark: boolean): Theme {
  return isDark ? dark : light;
}
