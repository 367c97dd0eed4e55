import { hostConfig, styleSheet, themes, type Theme } from './theme';

/** A narrow phone, and a chat on a desktop. */
export const widths = [320, 640];

/** How wide the page is that holds a card in every theme and width. */
export const pageWidth = themes.length * widths.reduce((sum, width) => sum + width + 16, 0);

const frame = ({ name }: Theme, width: number): string =>
  `<div class="${name} ${width < 400 ? 'narrow' : 'wide'} frame"><div class="card" style="width: ${width - 2}px"></div></div>`;

const pageOf = (
  frames: readonly string[],
): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Cards</title>
  <style>body { margin: 0; display: flex; } .frame { padding: 8px; } ${themes.map(styleSheet).join('')}</style>
  <body>${frames.join('')}</body></html>`;

/** A page with one place for a card. */
export const onePlace = (theme: Theme, width: number): string => pageOf([frame(theme, width)]);

/** A page with a place for the card in every theme and width. */
export const page = pageOf(themes.flatMap((theme) => widths.map((width) => frame(theme, width))));

/** The ids of everything that a card folds away. */
const foldedIn = (json: unknown): readonly string[] => {
  if (Array.isArray(json)) return json.flatMap(foldedIn);
  if (typeof json !== 'object' || json === null) return [];
  const own = 'isVisible' in json && json.isVisible === false && 'id' in json ? [String(json.id)] : [];
  return [...own, ...Object.values(json).flatMap(foldedIn)].filter((id) => !id.endsWith('-open'));
};

/** The script that puts the card into each place; `unfolded` opens what is folded away. The card travels as JSON. */
export const showCard = (json: unknown, state: 'folded' | 'unfolded'): string => `
  for (const config of ${JSON.stringify(themes.map((theme) => ({ name: theme.name, host: hostConfig(theme) })))}) {
    for (const place of document.querySelectorAll('.' + config.name + ' .card')) {
      const card = new AdaptiveCards.AdaptiveCard();
      card.hostConfig = new AdaptiveCards.HostConfig(config.host);
      card.parse(${JSON.stringify(json).replaceAll('<', '\\u003c')});
      if (${JSON.stringify(state)} === 'unfolded') {
        for (const id of ${JSON.stringify(foldedIn(json))}) {
          const show = (element, isVisible) => { if (element) element.isVisible = isVisible; };
          show(card.getElementById(id), true);
          show(card.getElementById(id + '-shut'), false);
          show(card.getElementById(id + '-open'), true);
        }
      }
      place.replaceChildren(card.render());
    }
  }
`;
