export { computePruefdatei } from './pruefdatei/compute-pruefdatei.ts';
export { createBescheid } from './bescheid/create-bescheid.model.ts';
export { createBescheidPdf } from './bescheid/create-bescheid-pdf.ts';
export { formatBescheid, formatBescheidfehler } from './bescheid/format-bescheid.ts';
export { parseBescheiddatei } from './bescheid/parse-bescheiddatei.ts';
