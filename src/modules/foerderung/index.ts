export { computePruefdatei } from './pruefdatei/compute-pruefdatei.ts';
