import { createContext, useContext, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { say } from '../texts/say';

/** For so long a press goes through what has just appeared to what it was meant for, in milliseconds. */
const letsThrough = 700;

const Place = createContext<HTMLElement | null>(null);

/** Where notices lie: over the lower edge of the window, so that none of them moves what somebody is about to press. */
export const NoticePlace = ({ children }: { readonly children: ReactNode }) => {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  return (
    <Place.Provider value={place}>
      {children}
      <div ref={setPlace} className="notices" role="region" aria-label={say('page-notices')} />
    </Place.Provider>
  );
};

/** Something that is told while somebody works. */
export const Notice = ({ children }: { readonly children: ReactNode }) => {
  const place = useContext(Place);
  const [isFirm, setFirm] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setFirm(true), letsThrough);
    return () => clearTimeout(timer);
  }, []);
  return place && createPortal(<div className={isFirm ? 'notice notice-firm' : 'notice'}>{children}</div>, place);
};
