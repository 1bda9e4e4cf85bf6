import { describe, expect, test } from 'vitest';
import { Course, type PlanPoint, secondsAlong, STATUS } from './plan.ts';

const at = (course: Course, time: number): PlanPoint => {
  const out = { lon: 0, lat: 0, status: 0 };
  course.plan().at(time, out);
  return out;
};

describe('a course', () => {
  // One degree of latitude is 60 nautical miles: at 10 knots six hours.
  const course = new Course(1000, [14, 35])
    .stay(600, STATUS.moored)
    .boundFor('ITXYZ')
    .to([14, 36], 10)
    .stay(60, STATUS.anchored);
  const sails = 1600;
  const arrives = sails + 6 * 3600;

  test.each([
    [999, STATUS.away, 35],
    [1000, STATUS.moored, 35],
    [sails, STATUS.engine, 35],
    [sails + 3 * 3600, STATUS.engine, 35.5],
    [arrives, STATUS.anchored, 36],
    [arrives + 60, STATUS.away, 36],
  ])('at %i', (time, status, lat) => {
    const point = at(course, time);
    expect(point.status).toBe(status);
    if (status !== STATUS.away) expect(point.lat).toBeCloseTo(lat, 6);
  });

  test('knows where it is bound, and how long a way takes', () => {
    expect(course.plan().destinationAt(1200)).toBe('');
    expect(course.plan().destinationAt(2000)).toBe('ITXYZ');
    expect(
      secondsAlong(
        [
          [14, 35],
          [14, 36],
        ],
        10,
      ),
    ).toBeCloseTo(6 * 3600, 6);
  });

  test('may be asked in any order', () => {
    const plan = course.plan();
    const out = { lon: 0, lat: 0, status: 0 };
    for (const time of [arrives, 1000, sails + 3600, 1200, arrives + 30, sails]) {
      plan.at(time, out);
      expect(out).toEqual(at(course, time));
    }
  });
});
