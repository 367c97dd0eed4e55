import type { Services } from '../services';
import type { Input, Turn } from '../turn';

/** A typed text, with the files that came with it. */
export type TypedText = Extract<Input, { readonly kind: 'text' }>;

/** Hears a typed text before it is read as a problem; true when it was meant for this one, and is done. */
export type Listener = (services: Services, turn: Turn, typed: TypedText) => Promise<boolean>;
