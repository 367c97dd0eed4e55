import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-theme';
import type { Theme } from '@fluentui/react-theme';

/** The ways in which the page can look. */
export type Look = 'light' | 'dark' | 'contrast';

const looks: Readonly<Partial<Record<string, Look>>> = { dark: 'dark', glass: 'dark', contrast: 'contrast' };

/** How Teams' theme of this name looks here; what is not known is light. */
export const lookOf = (theme: string | null): Look => looks[theme ?? ''] ?? 'light';

/** Fluent's values for a look. */
export const themes: Readonly<Record<Look, Theme>> = {
  light: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};
