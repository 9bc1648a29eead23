import { createTheme } from '@mantine/core';

/** Quiet colours: what is emphasised is a verdict, never the frame around it. */
export const THEME = createTheme({
  primaryColor: 'indigo',
  primaryShade: { light: 7, dark: 4 },
  // On light buttons of the dark theme white words would be hard to read.
  autoContrast: true,
  luminanceThreshold: 0.35,
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontFamily:
    "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif",
  headings: { fontWeight: '650' },
});
