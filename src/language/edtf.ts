export { compareDates, intervalBetween, overlaps } from './edtf-compare.js';
export { formatEdtf, formatEdtfWhen } from './edtf-format.js';
export { type PartialDate, parseEdtf } from './edtf-parse.js';
