import { definePlanSuite } from './suite.ts';

/** Large enough that every read of a whole Mandant breaks a bound, small enough for every run. */
await definePlanSuite(2_000, { gross: false });
