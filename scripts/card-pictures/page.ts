import { hostConfig, styleSheet, type Theme } from './theme';

/** A page that shows one card; the renderer is in it already. The card travels as JSON, never as markup. */
export const pageFor = (theme: Theme): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><style>${styleSheet(theme)}</style><body><div id="card"></div></body></html>`;

/** The script that puts the card into the page; `unfolded` also opens what is folded away. */
export const showCard = (card: unknown, theme: Theme, state: 'folded' | 'unfolded'): string => `
  (() => {
    const card = new AdaptiveCards.AdaptiveCard();
    card.hostConfig = new AdaptiveCards.HostConfig(${JSON.stringify(hostConfig(theme))});
    AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
      const safe = text.replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c]);
      result.outputHtml = safe.replace(/\\*\\*(.+?)\\*\\*/g, '<b>$1</b>');
      result.didProcess = true;
    };
    card.parse(${JSON.stringify(card).replaceAll('<', '\\u003c')});
    if (${JSON.stringify(state)} === 'unfolded') {
      for (const id of ['notes', 'more', 'history', 'resolve']) {
        const part = card.getElementById(id);
        if (!part) continue;
        part.isVisible = true;
        const shut = card.getElementById(id + '-shut');
        const open = card.getElementById(id + '-open');
        if (shut) shut.isVisible = false;
        if (open) open.isVisible = true;
      }
    }
    const rendered = card.render();
    document.getElementById('card').replaceChildren(rendered);
  })();
`;
