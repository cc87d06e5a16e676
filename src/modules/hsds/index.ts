export { addHsdsWege } from './add-hsds-wege.ts';
