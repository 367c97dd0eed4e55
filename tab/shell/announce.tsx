import { useEffect, useState } from 'react';

let tell: (text: string) => void = () => undefined;

/** Has something read aloud when nothing else is being said. */
export const announce = (text: string): void => tell(text);

/** Where it is read from; stands once in the page. */
export const Announcer = () => {
  const [text, setText] = useState('');
  useEffect(() => {
    tell = (next) => {
      // The same words twice are news twice.
      setText('');
      requestAnimationFrame(() => setText(next));
    };
  }, []);
  return (
    <div className="unseen" role="status" aria-live="polite">
      {text}
    </div>
  );
};
