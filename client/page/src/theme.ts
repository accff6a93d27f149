/** Light, dark, high contrast, or as the system has it. */
const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;
type Theme = (typeof THEMES)[number];

let theme: Theme = 'auto';

/** Changes to the next; says which it is. */
export function nextTheme(): Theme {
  theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto';
  document.documentElement.dataset.theme = theme;
  return theme;
}
