import { AdaptiveCard, HostConfig } from 'adaptivecards';
import type { Action } from 'adaptivecards';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@fluentui/react-button';
import { say } from '../texts/say';

/** How wide a card is, in pixels: as on a phone, and as on a desk. */
type Width = 320 | 640;
const grounds = {
  light: { ground: '#ffffff', text: '#242424' },
  dark: { ground: '#292929', text: '#ffffff' },
} as const;

const hostConfig = (look: keyof typeof grounds): HostConfig =>
  new HostConfig({
    fontFamily: 'inherit',
    // The card stands below a heading of the second level and one of the third.
    textBlock: { headingLevel: 4 },
    containerStyles: {
      default: {
        backgroundColor: grounds[look].ground,
        foregroundColors: {
          default: { default: grounds[look].text, subtle: grounds[look].text },
          accent: { default: look === 'light' ? '#5b5fc7' : '#9299f7', subtle: grounds[look].text },
        },
      },
    },
  });

interface CardProps {
  readonly card: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly bytes: number;
  /** What a button of the card sends. */
  readonly pressed: (data: unknown) => void;
}

const dataOf = (action: Action): unknown => ('data' in action ? action.data : null);

/** A card as Teams' own package draws it, light or dark, narrow or wide, with its twin in plain text. */
export default function Card({ card, text, bytes, pressed }: CardProps) {
  const place = useRef<HTMLDivElement>(null);
  const press = useRef(pressed);
  press.current = pressed;
  const [look, setLook] = useState<keyof typeof grounds>('light');
  const [width, setWidth] = useState<Width>(320);
  useEffect(() => {
    const drawn = new AdaptiveCard();
    drawn.hostConfig = hostConfig(look);
    drawn.parse(card);
    drawn.onExecuteAction = (action) => press.current(dataOf(action));
    const element = drawn.render();
    if (element) place.current?.replaceChildren(element);
  }, [card, look]);
  return (
    <div>
      <div className="buttons">
        <Button size="small" aria-pressed={look === 'dark'} onClick={() => setLook(look === 'dark' ? 'light' : 'dark')}>
          {say('page-dark')}
        </Button>
        <Button size="small" aria-pressed={width === 640} onClick={() => setWidth(width === 640 ? 320 : 640)}>
          {say('page-wide')}
        </Button>
        <span className="quiet">{say('page-bytes', { bytes })}</span>
      </div>
      <div className="card-pane" tabIndex={0} role="region" aria-label={say('page-card')}>
        <div className={`card card-${look} card-${width}`} ref={place} />
      </div>
      <details>
        <summary>{say('page-plain-text')}</summary>
        <p className="as-written">{text}</p>
      </details>
    </div>
  );
}
