/** The colours that Teams uses, as far as a card shows them. */
export interface Theme {
  readonly name: 'light' | 'dark' | 'contrast';
  readonly scheme: 'light' | 'dark';
  readonly page: string;
  readonly card: string;
  readonly text: string;
  readonly subtle: string;
  readonly accent: string;
  readonly emphasis: string;
  readonly warning: string;
  readonly good: string;
  readonly line: string;
  readonly primary: string;
  readonly onPrimary: string;
  readonly states: { readonly good: string; readonly warning: string; readonly attention: string };
}

const light: Theme = {
  name: 'light',
  scheme: 'light',
  page: '#f5f5f5',
  card: '#ffffff',
  text: '#242424',
  subtle: '#616161',
  accent: '#5b5fc7',
  emphasis: '#f5f5f5',
  warning: '#fdf6e3',
  good: '#e7f2da',
  line: '#d1d1d1',
  primary: '#5b5fc7',
  onPrimary: '#ffffff',
  states: { good: '#237b4b', warning: '#8a5a00', attention: '#c4314b' },
};

const dark: Theme = {
  name: 'dark',
  scheme: 'dark',
  page: '#1f1f1f',
  card: '#292929',
  text: '#ffffff',
  subtle: '#adadad',
  accent: '#9299f7',
  emphasis: '#1f1f1f',
  warning: '#463100',
  good: '#0d2e0d',
  line: '#666666',
  primary: '#5b5fc7',
  onPrimary: '#ffffff',
  states: { good: '#92c353', warning: '#f8d22a', attention: '#ff7b91' },
};

const contrast: Theme = {
  name: 'contrast',
  scheme: 'dark',
  page: '#000000',
  card: '#000000',
  text: '#ffffff',
  subtle: '#ffffff',
  accent: '#ffff01',
  emphasis: '#000000',
  warning: '#000000',
  good: '#000000',
  line: '#ffffff',
  primary: '#1aebff',
  onPrimary: '#000000',
  states: { good: '#3ff23f', warning: '#ffff01', attention: '#ffb3c0' },
};

/** The ways in which a card is seen. */
export const themes: readonly Theme[] = [light, dark, contrast];

/** The host config of a theme: sizes and spacing as in Teams, colours set for every style, also for RichTextBlock. */
export const hostConfig = (theme: Theme) => {
  const colour = (strong: string) => ({ default: strong, subtle: strong === theme.text ? theme.subtle : strong });
  const foregroundColors = {
    default: colour(theme.text),
    accent: colour(theme.accent),
    good: colour(theme.states.good),
    warning: colour(theme.states.warning),
    attention: colour(theme.states.attention),
    light: colour('#ffffff'),
    dark: colour('#242424'),
  };
  const style = (backgroundColor: string) => ({ backgroundColor, foregroundColors });
  return {
    fontFamily: "'Segoe UI', 'Liberation Sans', sans-serif",
    fontTypes: {
      default: { fontFamily: "'Segoe UI', 'Liberation Sans', sans-serif" },
      monospace: { fontFamily: "Consolas, 'Liberation Mono', monospace" },
    },
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 400, default: 400, bolder: 600 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: theme.line },
    supportsInteractivity: true,
    textBlock: { headingLevel: 2 },
    containerStyles: {
      default: style(theme.card),
      emphasis: style(theme.emphasis),
      accent: style(theme.emphasis),
      good: style(theme.good),
      warning: style(theme.warning),
      attention: style(theme.warning),
    },
    inputs: { label: { inputSpacing: 'small', requiredInputs: { suffix: ' *', suffixColor: 'attention' } } },
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      showCard: { actionMode: 'inline', inlineTopMargin: 16, style: 'emphasis' },
    },
  };
};

/** What Teams does with style sheets and not with the host config. */
export const styleSheet = (theme: Theme): string => {
  const at = `.${theme.name}`;
  return `
  ${at} { background: ${theme.page}; color: ${theme.text}; }
  ${at} .card { background: ${theme.card}; border: 1px solid ${theme.line}; border-radius: 8px; overflow: hidden; }
  ${at} .ac-adaptiveCard { outline: none; }
  ${at} .ac-actionSet { flex-wrap: wrap !important; gap: 8px; }
  ${at} .ac-actionSet > div { display: none; }
  ${at} .ac-pushButton { font: 600 14px 'Segoe UI', 'Liberation Sans', sans-serif; color: ${theme.text};
    background: ${theme.card}; border: 1px solid ${theme.line}; border-radius: 4px; padding: 6px 12px; min-width: 96px;
    max-width: 100%; min-height: 32px; }
  ${at} .ac-pushButton, ${at} .ac-pushButton > div { white-space: nowrap !important; overflow: hidden; text-overflow: ellipsis; }
  ${at} .ac-pushButton.style-positive { background: ${theme.primary}; border-color: ${theme.primary}; color: ${theme.onPrimary}; }
  ${at} .ac-selectable { cursor: pointer; }
  ${at} .ac-container { border-radius: 4px; }
  ${at} .ac-input { font: 14px 'Segoe UI', 'Liberation Sans', sans-serif; color: ${theme.text}; box-sizing: border-box; }
  ${at} .ac-input.ac-textInput, ${at} select.ac-input { background: ${theme.emphasis}; border: 1px solid ${theme.line};
    border-radius: 4px; padding: 6px 8px; width: 100%; }
  ${at} input[type=radio] { accent-color: ${theme.accent}; }
  ${at} .card { color-scheme: ${theme.scheme}; }
  ${at} .ac-choiceSetInput-expanded > div { padding: 4px 0; }
  ${at} .ac-multiline { min-height: 64px; }
  ${at} .pill { color: ${theme.text}; font: 600 12px 'Segoe UI', 'Liberation Sans', sans-serif; display: inline-block; padding: 3px 10px;
    border-radius: 12px; border: 1px solid; background: ${theme.emphasis}; }
  ${at} .pill.Accent { color: ${theme.accent}; } ${at} .pill.Good { color: ${theme.states.good}; }
  ${at} .pill.Warning { color: ${theme.states.warning}; } ${at} .pill.Attention { color: ${theme.states.attention}; }
  ${at}.wide .flow { flex-flow: row wrap !important; column-gap: 12px; }
  ${at}.wide .flow > * { flex: 0 0 var(--item) !important; }
  ${at}.wide .flow { row-gap: 8px; } ${at}.wide .flow > [aria-hidden] { display: none; }
`;
};
