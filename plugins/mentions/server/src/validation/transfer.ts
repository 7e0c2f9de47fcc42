import { LARGEST_FILE, TRANSFER_FORMATS, type TransferFormat } from '../../../shared/catalogue-transfer';
import { Refusal } from '../services/problems';
import { Input } from './read-input';

/** A file of a request, as the server has put it on its disk. */
export interface Upload {
  readonly path: string;
  readonly format: TransferFormat;
}

/** In which format the catalogue is wanted. */
export function readFormat(format: string | undefined): TransferFormat {
  return Input.of({ format }, ['format']).oneOf('format', TRANSFER_FORMATS);
}

/** The one file of a request, sent as `files`. */
export function readUpload(files: unknown): Upload {
  const sent: unknown = typeof files === 'object' && files !== null && 'files' in files ? files.files : undefined;
  if (!isFile(sent)) throw new Refusal({ kind: 'file', problem: { kind: 'none' } });
  const { filepath, originalFilename, size } = sent;
  if (size > LARGEST_FILE) throw new Refusal({ kind: 'file', problem: { kind: 'too-large', limit: LARGEST_FILE } });
  const format = TRANSFER_FORMATS.find((one) => originalFilename.toLowerCase().endsWith(`.${one}`));
  if (!format) throw new Refusal({ kind: 'file', problem: { kind: 'format', name: originalFilename } });
  return { path: filepath, format };
}

/** Which state of things whoever imports has seen, and under which name they want to follow the import. */
export function readImport(body: unknown): { readonly revision: string; readonly name: string | undefined } {
  const input = Input.of(body, ['revision', 'name']);
  return {
    revision: input.text('revision', 100),
    name: input.isGiven('name') ? input.text('name', 100) : undefined,
  };
}

interface SentFile {
  readonly filepath: string;
  readonly originalFilename: string;
  readonly size: number;
}

function isFile(value: unknown): value is SentFile {
  return (
    typeof value === 'object' &&
    value !== null &&
    'filepath' in value &&
    typeof value.filepath === 'string' &&
    'originalFilename' in value &&
    typeof value.originalFilename === 'string' &&
    'size' in value &&
    typeof value.size === 'number'
  );
}
