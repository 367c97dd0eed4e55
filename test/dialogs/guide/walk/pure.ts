/** The same value, of which nothing can be changed any more: writing into it throws. */
export const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
};

/** Does something that must not look at the clock, nor at chance. */
export const withoutClockAndChance = <T>(act: () => T): T => {
  const refuse = (): never => {
    throw new Error('What is pure looks neither at the clock nor at chance.');
  };
  const { now } = Date;
  const { random } = Math;
  Object.assign(Date, { now: refuse });
  Object.assign(Math, { random: refuse });
  try {
    return act();
  } finally {
    Object.assign(Date, { now });
    Object.assign(Math, { random });
  }
};
