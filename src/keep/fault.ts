/**
 * Why something could not be kept or read: no storage here at all, no room left, the browser said
 * no, a value that cannot be read, one that a newer Common Ground wrote, or papers that are locked.
 */
export type FaultKind = 'missing' | 'full' | 'refused' | 'corrupt' | 'newer' | 'locked';

/** What was being done when it went wrong. */
export type Doing = 'reading' | 'writing';

/** The one error that a keeper gives; its sentence is for the person and needs no other words. */
export class KeepFault extends Error {
  override readonly name = 'KeepFault';
  readonly kind: FaultKind;
  readonly sentence: string;

  constructor(kind: FaultKind, doing: Doing, cause?: unknown) {
    super(sentenceOf(kind, doing), { cause });
    this.kind = kind;
    this.sentence = this.message;
  }
}

/** The fault that an error of a browser's storage amounts to. */
export function faultOf(error: unknown, doing: Doing): KeepFault {
  if (error instanceof KeepFault) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return new KeepFault('full', doing, error);
  if (name === 'ReferenceError') return new KeepFault('missing', doing, error);
  if (name === 'VersionError') return new KeepFault('newer', doing, error);
  return new KeepFault('refused', doing, error);
}

/** Does something with storage; what goes wrong is a `KeepFault`. */
export async function carefully<T>(doing: Doing, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw faultOf(error, doing);
  }
}

const UNSAVED = 'Your last change is not saved. What you typed is still on the screen.';
const AS_FILE = 'You can go on, and save what you make as a file.';

function sentenceOf(kind: FaultKind, doing: Doing): string {
  switch (kind) {
    case 'missing':
      return `This browser keeps nothing for this page, so your work lasts until you close it. ${AS_FILE}`;
    case 'full':
      return `${UNSAVED} There is no room left on this device for this page. ${AS_FILE}`;
    case 'refused':
      return doing === 'writing'
        ? `${UNSAVED} ${AS_FILE}`
        : `We could not open your saved work. Nothing has been deleted. ${AS_FILE}`;
    case 'corrupt':
      return 'Something you saved could not be read. It was left where it is, and the rest is here.';
    case 'newer':
      return 'Something here was saved by a newer Common Ground. It was left as it is. Reload the page to get the newer one.';
    case 'locked':
      return doing === 'writing'
        ? 'Your last change is not saved yet, because your plans and records are locked. Unlock them, and it is saved.'
        : 'Your plans and records are locked.';
    default:
      return kind satisfies never;
  }
}
