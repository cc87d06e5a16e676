export { addHsdsWege } from './add-hsds-wege.ts';
export { listStandortservices } from './load-hsds.ts';
