import { useEffect, useState } from 'react';

const halfMinute = 30_000;

/** Draws whatever uses it again twice a minute, since what it shows goes on with time. */
export const useEachHalfMinute = (): void => {
  const [, again] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => again((before) => before + 1), halfMinute);
    return () => clearInterval(timer);
  }, []);
};
