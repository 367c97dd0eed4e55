import { makeJobPlaces } from '../../../bot/outbox/job-places';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const take = (places: ReturnType<typeof makeJobPlaces>, count: number, isRetry = false, freed = jest.fn()) =>
  Array.from({ length: count }, () => places.take(isRetry, freed));

test('eight jobs may be at work at once, four of them tried before', () => {
  const places = makeJobPlaces();
  expect(places.free()).toEqual({ all: 8, retries: 4 });
  const [leave] = take(places, 4, true);
  expect(places.free()).toEqual({ all: 4, retries: 0 });
  leave?.();
  take(places, 4);
  expect(places.free()).toEqual({ all: 1, retries: 1 });
});

test('a job that takes half a second gives its place up, tells of it, and is not counted twice when it ends', () => {
  const places = makeJobPlaces();
  const freed = jest.fn();
  const leaving = take(places, 8, false, freed);
  leaving[0]?.();
  jest.advanceTimersByTime(499);
  expect(freed).not.toHaveBeenCalled();
  expect(places.free().all).toBe(1);
  jest.advanceTimersByTime(1);
  expect(freed).toHaveBeenCalledTimes(7);
  leaving.forEach((leave) => leave());
  expect(places.free().all).toBe(8);
});

test('no more than sixty-four are under way, however slow they are, and no more than half of them were tried before', () => {
  const places = makeJobPlaces();
  for (let round = 0; round < 8; round += 1) {
    take(places, places.free().retries, true);
    jest.advanceTimersByTime(500);
  }
  expect(places.free()).toEqual({ all: 8, retries: 0 });
  for (let round = 0; round < 4; round += 1) {
    take(places, 8);
    jest.advanceTimersByTime(500);
  }
  expect(places.free()).toEqual({ all: 0, retries: 0 });
});
