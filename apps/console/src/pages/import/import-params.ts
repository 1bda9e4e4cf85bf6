export const IMPORT_STEPS = ['file', 'columns', 'links', 'check'] as const;
export type ImportStep = (typeof IMPORT_STEPS)[number];

/** `?step=links`: without the word the file is asked for. */
export type ImportParams = { readonly step?: Exclude<ImportStep, 'file'> };

export function readImportParams(words: Record<string, unknown>): ImportParams {
  const step = IMPORT_STEPS.find((one) => one === words.step);
  return step === undefined || step === 'file' ? {} : { step };
}

export const searchOf = (step: ImportStep): ImportParams => (step === 'file' ? {} : { step });
