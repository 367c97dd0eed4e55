import { berlin } from '../../../support/values/reader';
import { draw } from '../../../../cards/draw';
import { views } from '../../../support/galleries/views';

test.each([
  [{ prepares: false, finishes: false }, 'Fix 1 of 3'],
  [{ prepares: true, finishes: false }, 'Preparation'],
  [{ prepares: true, finishes: true }, 'To finish'],
])('a procedure with %j is called “%s”', (given, rank) => {
  expect(draw(views.procedure(given), berlin).text).toContain(`${rank} · `);
});
