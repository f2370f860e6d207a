export {
  compareDates,
  type DateInterval,
  type Extent,
  intervalBetween,
  overlaps,
} from './edtf-compare.js';
export { formatEdtf, formatEdtfWhen } from './edtf-format.js';
export {
  type DateFields,
  type DatePrecision,
  type PartialDate,
  parseEdtf,
  type Season,
} from './edtf-parse.js';
