import { definePlanSuite } from './suite.ts';

/** Three times the largest Mandant of the synthetic Land: the bounds are the same, so nothing may grow with the Mandant. */
await definePlanSuite(25_000, { gross: true });
