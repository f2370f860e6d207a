import type { DataFolder, DataRecord } from './data-folder.js';

/**
 * The folder with one fact's figure changed, in its value and in the printed fragments that bear it out: the
 * leading digit goes one up, or from nine one down, so that both change alike whatever the scale.
 * @returns undefined where the fact has no figure, or no fragment prints it
 */
export function withChangedFigure(data: DataFolder, id: string): DataFolder | undefined {
  let changed = false;
  const change = (record: DataRecord): DataRecord => {
    if (record.id !== id) return record;
    const next = changeFigure(record);
    changed ||= next !== undefined;
    return next ?? record;
  };
  const folder = new Map(
    [...data].map(([file, records]) => [file, file.startsWith('facts/') ? records.map(change) : records]),
  );
  return changed ? folder : undefined;
}

function changeFigure(record: DataRecord): DataRecord | undefined {
  const amounts = Array.isArray(record.amounts) ? (record.amounts as DataRecord[]) : [];
  const value = typeof record.value === 'number' ? record.value : amounts[0]?.value;
  if (typeof value !== 'number' || value < 1) return undefined;
  const anchors = Array.isArray(record.anchors) ? (record.anchors as DataRecord[]) : [];
  const printed = anchors.map((anchor) => ({
    ...anchor,
    printed: changePrinted(String(anchor.printed), value),
  }));
  if (printed.every((anchor, index) => anchor.printed === anchors[index]?.printed)) return undefined;
  const next = value + stepOf(value);
  if (typeof record.value === 'number') return { ...record, value: next, anchors: printed };
  return { ...record, amounts: [{ ...amounts[0], value: next }, ...amounts.slice(1)], anchors: printed };
}

function stepOf(value: number): number {
  const scale = 10 ** Math.floor(Math.log10(value));
  return value / scale >= 9 ? -scale : scale;
}

const digitsOf = (figure: string): string => figure.replaceAll(/\D/gu, '').replace(/0+$/u, '');

function changePrinted(printed: string, value: number): string {
  const wanted = digitsOf(String(value));
  return printed.replaceAll(/\d+(?:[\s.,']\d+)*/gu, (figure) => {
    if (digitsOf(figure) !== wanted) return figure;
    const lead = Number(figure.charAt(0));
    return `${lead === 9 ? 8 : lead + 1}${figure.slice(1)}`;
  });
}
