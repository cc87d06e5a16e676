export { computeSperrdatei } from './geheimhaltung/compute-sperrdatei.ts';
