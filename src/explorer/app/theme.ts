import { createTheme, type CSSVariablesResolver } from '@mantine/core';

/** Quiet colours: what is emphasised is a verdict, never the frame around it. */
export const THEME = createTheme({
  primaryColor: 'indigo',
  // White words on it can be read in both themes.
  primaryShade: 7,
  autoContrast: true,
  luminanceThreshold: 0.35,
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontFamily:
    "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif",
  headings: { fontWeight: '650' },
});

/** Quiet words that can still be read: the library's own grey is too light on white, and too dark on black. */
export const CSS_VARIABLES: CSSVariablesResolver = () => ({
  variables: {},
  light: { '--mantine-color-dimmed': 'var(--mantine-color-gray-7)' },
  dark: { '--mantine-color-dimmed': 'var(--mantine-color-dark-1)' },
});
